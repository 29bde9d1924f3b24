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
  rest: {
    heading: 'Let Trello add them',
    offer: (n: number) =>
      `Trello can add the ${counted(n, { one: 'missing list', other: 'missing lists' })} below for you, with these names and in the right places.`,
    add: (n: number) => `Add ${counted(n, { one: 'list', other: 'lists' })}`,
    lists: (done: number, all: number) => `${done} of ${counted(all, { one: 'list', other: 'lists' })} added`,
    examples: (done: number, all: number) =>
      `${done} of ${counted(all, { one: 'example card', other: 'example cards' })} added`,
    consent:
      'Trello first asks you, in a window of its own, to allow Canvas Signals to read and change your boards for one day. The permission is kept in your private data at Trello and never reaches our server. You can take it back here.',
    withExamples: 'Also add two example cards to each list of the canvas that has no cards of its own',
    asking:
      'Trello asks for your permission in another window. If none opened, allow pop-up windows for this page and ask again.',
    askAgain: 'Ask again',
    making: 'Adding',
    removing: 'Removing the example cards',
    made: 'Everything was added',
    removed: 'The example cards that nobody had worked on were removed',
    withdrawn: 'The permission was taken back',
    failed: 'This did not get to its end',
    stays: 'What was added so far stays, and nothing is added twice.',
    goOn: 'Go on',
    remove: 'Remove the untouched example cards',
    withdraw: 'Take the permission back',
    reasons: {
      'no-consent': 'Your permission is missing or has ended: Trello asks for it again.',
      denied: 'You did not give permission, or closed the window.',
      'no-permission': 'You may not do this on this board. Ask somebody who may.',
      gone: 'Trello no longer finds the board or one of its lists.',
      limit: 'Trello takes no more requests for now. Wait a minute.',
      refused: 'Trello does not accept this. Add the lists by hand.',
      'no-answer': 'Trello did not answer. Check your connection.',
    },
  },
};
