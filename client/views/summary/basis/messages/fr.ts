import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { counted, decimal, whole } = formatsOf('fr');

export const fr: Catalogue<typeof en> = {
  none: 'Il n’y en a pas.',
  unset: 'non précisé',
  more: (count) => `Afficher la suite, encore ${whole(count)}`,
  points: (rank, points) => `Rang ${whole(rank)}, ${decimal(points)} points`,
  customersIntro:
    'Le dernier entendu vient en premier. Un élément est nouveau si personne n’en avait parlé avant.',
  noCustomers: 'Aucune entrée ne compte encore : l’avis de l’équipe ne vaut pas un client.',
  firstHeard: (day) => `entendu pour la première fois le ${day}`,
  brought: (count) =>
    count === 0
      ? 'N’a rien apporté de nouveau'
      : `A apporté ${counted(count, { one: 'nouvel élément', other: 'nouveaux éléments' })}`,
  alsoSpoke: (count) =>
    `A aussi parlé de ${counted(count, { one: 'élément apporté par d’autres', other: 'éléments apportés par d’autres' })}`,
  diagnosis: {
    fewItems: 'Les éléments présents',
    fewWithEvidence: 'Les éléments avec des preuves',
    noClearCut: 'Du rang 3 au rang 6',
    manyUntouched: 'Les éléments sans l’un ni l’autre',
    clear: 'Les six premiers',
  },
  fitIntro: (answered, all) =>
    `Les premiers éléments ont ${decimal(all)} points en tout, dont ${decimal(answered)} sur des éléments auxquels quelque chose répond.`,
  addressedBy: 'Y répond',
  notAddressed: 'Rien n’y répond encore.',
  firmnessIntro: (draws, percent) =>
    `Les clients de ce canevas ont été tirés au sort ${whole(draws)} fois, certains deux fois, d’autres jamais, comme si vous en aviez rencontré d’autres semblables. L’élément était parmi les trois premiers dans ${percent} % des tirages.`,
  firmnessEarly: (from) =>
    `En dessous de ${whole(from)} clients, une place est provisoire quoi que disent les tirages.`,
  evidenceOf: 'Ce qui a été noté',
  rival: 'Juste derrière les trois premiers',
  lookedAt: 'Ces cartes ont été regardées :',
  segmentMissing:
    'Dans les paramètres, sous « Segments », nommez le segment et indiquez que ce canevas le décrit.',
};
