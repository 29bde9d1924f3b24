import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { whole } = formatsOf('de');

export const de: Catalogue<typeof en> = {
  searchFor: (label) => `Karten für „${label}“ suchen`,
  search: 'Aufgaben, Probleme, Gewinne suchen',
  none: 'Auf diesem Board gibt es noch keine Aufgaben, Probleme oder Gewinne.',
  notFound: 'Keine Karte hat das in ihrem Namen.',
  hidden: (number) => `${whole(number)} weitere: Suchen Sie, um sie zu finden.`,
  most: (number) => `Mehr als ${whole(number)} lassen sich nicht wählen.`,
  strays: {
    label: 'Verknüpfungen, die ins Leere führen',
    gone: 'Eine Karte, die archiviert, gelöscht oder auf einem anderen Board ist',
    noTarget: 'ist weder Aufgabe noch Problem noch Gewinn',
    remove: 'Entfernen',
    removeNamed: (card) => `Die Verknüpfung mit ${card} entfernen`,
    removeGone: 'Die Verknüpfung mit einer verschwundenen Karte entfernen',
  },
};
