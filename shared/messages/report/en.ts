import type { Catalogue } from '../../language/catalogue';
import { formatsOf } from '../../language/formats';

const { counted, whole } = formatsOf('en');
const lists = (count: number) => counted(count, { one: 'list', other: 'lists' });
const cards = (count: number) => counted(count, { one: 'card', other: 'cards' });

/** What stands between the figures of a report, whatever form it has. Names are the board's own text, made harmless before. */
export const en = {
  title: (board: string) => `Summary of ${board}`,
  titleWithoutName: 'Summary of a board',
  heard: (count: number) => `${counted(count, { one: 'customer', other: 'customers' })} heard`,
  lastEvidence: (day: string) => `last evidence ${day}`,
  forAndAgainst: (supporting: number, against: number) =>
    `${whole(supporting)} for, ${whole(against)} against`,
  next: (step: string) => `Next: ${step}`,
  nearMiss: (name: string, points: string) => `Near miss: ${name}, ${points} points behind number 3`,
  fit: 'Fit',
  /** A top item that nothing addresses. */
  open: (name: string) => `Nothing addresses ${name}`,
  openOnALine: (name: string) => `Nothing addresses: ${name}`,
  explore: 'Explore next',
  leftOut: 'What is left out',
  counted: (counts: {
    lists: number;
    cards: number;
    archivedLists: number;
    archived: number;
    shown: number;
  }) =>
    `${lists(counts.lists)} and ${cards(counts.cards)} read; ${lists(counts.archivedLists)} and ${cards(counts.archived)} archived; ${cards(counts.shown)} shown`,
  astray: (count: number) => `${cards(count)} of lists that the file does not have`,
  model: (model: string, day: string) => `Model ${model}, as of ${day}.`,
};

export type ReportWords = Catalogue<typeof en>;
