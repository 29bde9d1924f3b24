import type { MappingWords } from './en';

export const fr: MappingWords = {
  chosen: 'Choisi à la main.',
  named: (matched) => `Son nom dit « ${matched} ».`,
  sibling: (matched, sibling) =>
    `Son nom dit « ${matched} », et « ${sibling} » se trouve sur le même tableau.`,
  needsSibling: (matched) =>
    `« ${matched} » est un mot courant : il compterait à côté d’une liste telle que « Douleurs » ou « Gains du client ».`,
  givesWay: (matched, to) => `« ${matched} » est un mot courant, et « ${to} » est déjà cette colonne.`,
  notRecognised:
    'Son nom n’est celui d’aucune colonne, comme « Tâches du client », « Douleurs » ou « Gains du client ».',
};
