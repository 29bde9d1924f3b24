import { characters } from '../../../../../shared/messages/core/en';

const makeRoom = 'Shorten the quote, or make room on the card: at the foot of its Canvas Signals section.';

export const en = {
  reasons: {
    'does-not-fit':
      'There is no room left for it. Shorten the text, or remove something that is no longer needed.',
    'read-only': 'You may only read here. To edit, join the board as a member who may, then try again.',
    'no-answer': 'Trello did not answer. Check your connection, then try again.',
    unreadable: 'What is stored here cannot be read, so nothing was written over it.',
    gone: 'This card was archived, deleted or moved to another board. Bring it back, then try again.',
    overwritten: 'Somebody else is saving to the same place just now. Wait a moment, then try again.',
  },
  full: `This card is full. ${makeRoom}`,
  tooLong: (tooMany: number) =>
    `This card is full: the entry is ${characters(tooMany)} too long. ${makeRoom}`,
};
