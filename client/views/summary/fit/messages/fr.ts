import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { counted, whole } = formatsOf('fr');

export const fr: Catalogue<typeof en> = {
  heading: 'Adéquation',
  nothingToFit: 'Il n’y a encore ni tâche, ni douleur, ni gain à quoi répondre.',
  open: 'Rien n’y répond encore',
  answered: 'Ce à quoi on répond, et par quoi',
  by: ', par ',
  nothing: ', ne répond encore à rien',
  lower: ', ne répond à rien des trois premiers',
  idle: (count) =>
    counted(count, {
      one: 'carte ne répond à rien de ce qui compte le plus',
      other: 'cartes ne répondent à rien de ce qui compte le plus',
    }),
  aCard: 'une carte',
  more: (count) => `Et ${whole(count)} de plus.`,
};
