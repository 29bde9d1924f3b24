import { formatsOf } from '../../../../shared/language/formats';

const { counted } = formatsOf('en');

export const en = {
  heading: 'Set up columns',
  intro:
    'A canvas has six columns, and each is a list on your board: customer jobs, pains and gains, and what you offer for them.',
  reading: 'Reading the board',
  noAnswer: {
    title: 'Trello does not answer',
    text: 'Nothing was changed. Check your connection.',
    again: 'Try again',
  },
  complete: {
    title: 'All columns are there',
    text: 'Each is a list on this board. Close this window and write the first cards.',
  },
  byHand:
    'Add these lists to the board, with exactly these names. The first three are enough to begin. Each is ticked off here as soon as it is there.',
  readOnly: 'You may read this board but not edit it. Ask somebody who may to add these lists.',
  toAdd: 'Lists to add',
  there: (there: number, all: number) => `${there} of ${counted(all, { one: 'list', other: 'lists' })} added`,
  copy: 'Copy name',
  copyNamed: (list: string) => `Copy the name ${list}`,
  onBoard: 'on the board',
  leftOut:
    'A canvas of this board has a name of more than 80 characters. Shorten it in the names of its lists; then its missing lists are shown here too.',
};
