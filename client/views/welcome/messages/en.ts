import { formatsOf } from '../../../../shared/language/formats';

const { whole } = formatsOf('en');

export const en = {
  heading: 'Find out which jobs, pains and gains matter most',
  /** What this is, in three steps. */
  steps: {
    columns: 'Lists become columns: customer jobs, pains and gains on one side, what you offer on the other.',
    evidence: 'Each card keeps a log of what customers said and did. One entry takes seconds.',
    summary: 'The summary shows the top three of each column, how sure that is, and what to ask next.',
  },
  choices: {
    lists: { name: 'Use the lists I have', hint: 'See what each list would stand for, and why.' },
    columns: { name: 'Set up columns', hint: 'See which lists to add, and what to call them.' },
    sample: { name: 'Look at a sample', hint: 'Look around in a whole canvas without touching your board.' },
  },
  stored:
    'What you enter is stored on this board, inside Trello. The summary is computed from it by the server of this Power-Up.',
  reading: 'Reading the lists',
  silent: 'Trello does not answer. Close this window and open it again.',
  found: {
    label: 'The lists of this board',
    noLists: 'This board has no lists yet.',
    none: 'Not part of the canvas',
    change: 'Change what the lists stand for',
    summary: 'See the summary',
    onlyEditors: 'Only members who may edit this board can change this.',
  },
  toAdd: {
    label: 'Lists to add',
    text: 'Add these lists to your board. The first three are enough to begin. Each is recognised by its name.',
    there: '✓ on this board',
    missing: 'not there yet',
  },
  /** In the summary of a board without a canvas. */
  nothingRecognised: {
    title: 'No list of this board is a column yet',
    text: 'A column is a list of customer jobs, pains or gains, or of products, pain relievers or gain creators. Name a list so, or say by hand what it stands for.',
    choose: 'Choose what the lists stand for',
    how: 'How it works',
    more: (count: number) => `And ${whole(count)} more.`,
  },
};
