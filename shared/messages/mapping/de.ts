import type { MappingWords } from './en';

export const de: MappingWords = {
  chosen: 'Von Hand gewählt.',
  named: (matched) => `Im Namen steht „${matched}“.`,
  sibling: (matched, sibling) => `Im Namen steht „${matched}“, und „${sibling}“ ist auf demselben Board.`,
  needsSibling: (matched) =>
    `„${matched}“ ist ein Alltagswort: Es würde neben einer Liste wie „Kundenprobleme“ oder „Kundengewinne“ zählen.`,
  givesWay: (matched, to) => `„${matched}“ ist ein Alltagswort, und „${to}“ ist diese Spalte schon.`,
  notRecognised:
    'Der Name ist der keiner Spalte, wie „Kundenaufgaben“, „Kundenprobleme“ oder „Kundengewinne“.',
};
