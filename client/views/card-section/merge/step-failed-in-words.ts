import type { SaveFailure } from '../../evidence/save-failure-in-words';
import type { MergeRecord } from './merge-record';
import { messages } from './messages';

/** Two sentences and a reason for the step that failed. Trying again is safe after each. */
export function stepFailedInWords({ doing, done }: MergeRecord, reason: SaveFailure): string {
  const isUncertain = done === 0 && (reason === 'no-answer' || reason === 'overwritten');
  const { reasons, where, uncertain } = messages().step;
  const state = isUncertain ? uncertain[doing] : (Object.values(where[doing])[done] ?? '');
  return `${state} ${reasons[reason]}`;
}
