import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { whole } = formatsOf('fr');

export const fr: Catalogue<typeof en> = {
  label: 'Ajouter une preuve',
  add: 'Ajouter',
  who: 'Qui',
  kind: 'Type',
  date: 'Date',
  dateExample: '3 nov., hier',
  dateMeans: (day) => `C’est le ${day}`,
  note: 'Ce qui a été dit ou fait',
  shows: 'Ce que cela montre',
  stance: 'Pour ou contre',
  more: 'Plus…',
  people: 'Combien de personnes',
  link: 'Lien (facultatif)',
  problems: {
    who: (most) =>
      `Dites de qui cela vient, de préférence par un code comme C07 (de 1 à ${whole(most)} caractères).`,
    date: 'Indiquez le jour, à partir de 1900, comme 3 nov., hier ou 2026-11-03.',
    notYet: 'Ce jour n’est pas encore venu. Indiquez le jour où vous l’avez appris.',
    note: (most) => `Raccourcissez la citation à ${whole(most)} caractères.`,
    people: (most) => `Indiquez le nombre de personnes par un nombre entier de 1 à ${whole(most)}.`,
    link: (most) =>
      `Donnez un lien qui commence par https:// (${whole(most)} caractères au plus), ou laissez vide.`,
  },
  unsaved: {
    label: 'Preuves pas encore enregistrées',
    makeRoom: 'Faire de la place…',
    makeRoomFor: (who) => `Faire de la place pour l’entrée de ${who}`,
    change: 'Modifier',
    discard: 'Abandonner',
  },
};
