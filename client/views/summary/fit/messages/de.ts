import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { counted, whole } = formatsOf('de');

export const de: Catalogue<typeof en> = {
  heading: 'Passung',
  nothingToFit: 'Es gibt noch keine Aufgaben, Probleme oder Gewinne, zu denen etwas passen könnte.',
  open: 'Darauf geht noch nichts ein',
  answered: 'Worauf eingegangen wird, und wodurch',
  by: ', durch ',
  nothing: ', geht noch auf nichts ein',
  lower: ', geht auf nichts unter den ersten drei ein',
  idle: (count) =>
    counted(count, {
      one: 'Karte geht auf nichts ein, was am meisten zählt',
      other: 'Karten gehen auf nichts ein, was am meisten zählt',
    }),
  aCard: 'eine Karte',
  more: (count) => `Und ${whole(count)} weitere.`,
};
