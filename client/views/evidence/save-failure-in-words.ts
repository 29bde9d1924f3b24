import { core } from '../../language/core';
import type { SaveResult } from '../../trello/card-store';

export type SaveFailure = Extract<SaveResult, { saved: false }>['reason'];

/** Why something was not saved and what to do about it. That what was typed is still there is for the reader to see. */
const IN_WORDS: Readonly<Record<SaveFailure, string>> = {
  'does-not-fit':
    'There is no room left for it. Shorten the text, or remove something that is no longer needed.',
  'read-only': 'You may only read here. To edit, join the board as a member who may, then try again.',
  'no-answer': 'Trello did not answer. Check your connection, then try again.',
  unreadable: 'What is stored here cannot be read, so nothing was written over it.',
  gone: 'This card was archived, deleted or moved to another board. Bring it back, then try again.',
  overwritten: 'Somebody else is saving to the same place just now. Wait a moment, then try again.',
};

/** One or two sentences for a change that was not saved. */
export function saveFailureInWords(reason: SaveFailure): string {
  return IN_WORDS[reason];
}

/** How a member makes room on a card, from wherever they are. */
const MAKE_ROOM = 'Shorten the quote, or make room on the card: at the foot of its Canvas Signals section.';

/** The same for an entry of evidence, which is about one card. */
export function entryFailureInWords(reason: SaveFailure): string {
  return reason === 'does-not-fit' ? `This card is full. ${MAKE_ROOM}` : IN_WORDS[reason];
}

/** For an entry that is longer than the room left on its card. `tooMany` are characters, at least 1. */
export function tooLongInWords(tooMany: number): string {
  return `This card is full: the entry is ${core().characters(tooMany)} too long. ${MAKE_ROOM}`;
}
