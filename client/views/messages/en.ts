export const en = {
  /** Without Trello there is nothing to draw with: plain words in place of a blank frame. */
  notConnected:
    'This page works inside a Trello board. Open it there with Canvas Signals switched on. If you are there now, reload the board.',
  partMissing: {
    title: 'This page could not be loaded whole',
    text: 'Your data is untouched. Check your connection, then close this and open it again.',
  },
  /** Trello’s own short messages: 140 characters at most. */
  notOpened: 'Trello did not open this. Try again.',
  cardNotOpened: 'This card cannot be opened: it was archived, moved or deleted.',
  /** Above the settings, as Trello shows it. */
  settings: 'Canvas Signals settings',
  /** In place of a card’s name that is empty. */
  noName: '(no name)',
  /** Why what is stored on a card cannot be read. */
  whyUnreadable: {
    foreign: 'What is stored on this card is not in the form that Canvas Signals writes.',
    version: (version: number, upTo: number) =>
      `What is stored on this card has version ${version}; this page reads versions up to ${upTo}. Reload the board to get the newest one.`,
    noAnswer: 'Trello did not hand out what is stored on this card.',
  },
};
