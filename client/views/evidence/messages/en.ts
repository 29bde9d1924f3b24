export const en = {
  reading: 'Reading this card',
  'no-answer': {
    title: 'Trello does not answer',
    text: 'Check your connection. What you typed stays here.',
  },
  gone: {
    title: 'This card can no longer be read',
    text: 'It was archived, deleted or moved to another board. What you typed stays here until you close it.',
  },
  again: 'Try again',
  unreadable: {
    title: 'What is stored on this card cannot be read',
    text: 'It is kept as it is, and nothing is written over it. The rest of the board works as usual.',
    show: 'Show what is stored',
    hide: 'Hide what is stored',
    stored: 'What is stored',
  },
  unsaved: {
    label: 'Typed and not saved',
    text: 'This is not saved on the card:',
  },
  signedOut: 'You are not signed in to Trello, so you can read this but not edit it.',
  readOnly:
    'You may read this board but not edit it. A member who may edit can add evidence, or a board admin can change your role.',
  notOnCanvas: {
    text: 'This list is not part of a canvas.',
    choose: 'Choose what it stands for',
    popup: 'What this list stands for',
    failed: 'Trello did not open this. Use the list’s menu instead.',
    kept: 'What was logged on this card is kept',
  },
  addEvidence: 'Add evidence',
  /** Where a page was opened without a card. */
  noCard: {
    add: 'Open a card to add evidence to it.',
    see: 'Open a card to see its fields and evidence.',
  },
};
