import type { SaveResult } from '../../trello/card-store';
import { messages } from './saving/messages';

export type SaveFailure = Extract<SaveResult, { saved: false }>['reason'];

/**
 * One or two sentences for a change that was not saved: why, and what to do about it. That what was typed is still there is for the
 * reader to see.
 */
export function saveFailureInWords(reason: SaveFailure): string {
  return messages().reasons[reason];
}

/** The same for an entry of evidence, which is about one card. */
export function entryFailureInWords(reason: SaveFailure): string {
  return reason === 'does-not-fit' ? messages().full : messages().reasons[reason];
}

/** For an entry that is longer than the room left on its card. `tooMany` are characters, at least 1. */
export function tooLongInWords(tooMany: number): string {
  return messages().tooLong(tooMany);
}
