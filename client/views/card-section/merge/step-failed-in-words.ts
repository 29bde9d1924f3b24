import type { SaveFailure } from '../../evidence/save-failure-in-words';
import type { MergeRecord } from './merge-record';

const REASONS: Readonly<Record<SaveFailure, string>> = {
  'does-not-fit': 'There is not enough room left on the card.',
  'read-only': 'You may no longer edit this board.',
  'no-answer': 'Trello did not answer: check your connection.',
  unreadable: 'What is stored on the card cannot be read.',
  gone: 'The card was archived, deleted or moved to another board.',
  overwritten: 'Somebody else is saving to the same card just now.',
};

/** What did not happen, and what stands where meanwhile: by what was being done, and how many of its steps are done. */
const WHERE: Readonly<Record<MergeRecord['doing'], readonly string[]>> = {
  merge: [
    'The other card was not changed. All entries are still here.',
    'The entries stand on the other card and still here, so they count on both for now.',
    'All entries are on the other card. Links from the value map still lead here.',
  ],
  undo: [
    'This card was not changed. All entries are still on the other card.',
    'The entries are back here and still stand on the other card, so they count on both for now.',
    'All entries are back here. Links from the value map still lead to the other card.',
  ],
};

/** Nothing is known of a write that Trello did not answer, or that others wrote over. */
const UNCERTAIN: Readonly<Record<MergeRecord['doing'], string>> = {
  merge: 'All entries are still here. Whether they stand on the other card as well is not certain.',
  undo: 'All entries are still on the other card. Whether they are back here as well is not certain.',
};

/** Two sentences and a reason for the step that failed. Trying again is safe after each. */
export function stepFailedInWords({ doing, done }: MergeRecord, reason: SaveFailure): string {
  const isUncertain = done === 0 && (reason === 'no-answer' || reason === 'overwritten');
  const where = isUncertain ? UNCERTAIN[doing] : (WHERE[doing][done] ?? '');
  return `${where} ${REASONS[reason]}`;
}
