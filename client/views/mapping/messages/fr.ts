import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { counted, form, whole } = formatsOf('fr');

const changes = (count: number) =>
  counted(count, { one: 'modification non enregistrée', other: 'modifications non enregistrées' });

export const fr: Catalogue<typeof en> = {
  heading: 'Ce que représentent les listes',
  intro:
    'Ce que chaque liste a été supposée représenter, et pourquoi. Modifiez ce qui est faux, puis enregistrez le tout en une fois.',
  result: {
    heading: 'Ce qui en résulte',
    counts: (canvases, columns, leftOut) =>
      [
        counted(canvases, { one: 'canevas', other: 'canevas' }),
        counted(columns, { one: 'colonne', other: 'colonnes' }),
        `${counted(leftOut, { one: 'liste', other: 'listes' })} ${form(leftOut, { one: 'laissée', other: 'laissées' })} de côté`,
      ].join(', '),
    nothing:
      'Aucune liste n’est encore une colonne. Choisissez ci-dessous ce que représentent les listes, ou créez-en de nouvelles.',
    only: 'Le canevas',
    noList: (column) => `${column} : aucune liste`,
    more: (count) => `Et ${whole(count)} de plus.`,
  },
  canvasOf: (list) => `Canevas de « ${list} »`,
  changed: 'Modifié, non enregistré',
  takeBack: 'Revenir en arrière',
  takeBackOf: (list) => `Revenir sur la modification de « ${list} »`,
  elsewhere:
    'Quelqu’un d’autre a modifié cette liste entre-temps. Si vous enregistrez, votre choix remplacera le sien.',
  unsaved: changes,
  nothingToSave: 'Rien à enregistrer',
  save: 'Enregistrer',
  discard: 'Abandonner',
  saving: 'Enregistrement…',
  saved: 'Enregistré',
  notSaved: 'Non enregistré.',
  leaving: (count) =>
    `${changes(count)}. Enregistrez ou abandonnez ; ou appuyez encore une fois sur Échap pour fermer : vos choix attendront ici jusqu’à la fermeture de cet onglet du navigateur.`,
  summary: 'Voir la synthèse',
};
