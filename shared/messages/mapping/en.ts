import type { Catalogue } from '../../language/catalogue';

/** Why a list stands for what it does. The names are the board's own text. */
export const en = {
  chosen: 'Chosen by hand.',
  named: (matched: string) => `Its name says “${matched}”.`,
  sibling: (matched: string, sibling: string) =>
    `Its name says “${matched}”, and “${sibling}” stands on the same board.`,
  needsSibling: (matched: string) =>
    `“${matched}” is an everyday word: it would count beside a list such as “Pains” or “Gains”.`,
  givesWay: (matched: string, to: string) =>
    `“${matched}” is an everyday word, and “${to}” is that column already.`,
  notRecognised: 'Its name is no column’s name, such as “Customer jobs”, “Pains” or “Gains”.',
};

export type MappingWords = Catalogue<typeof en>;
