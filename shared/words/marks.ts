import type { JudgedMarkResult } from '../marks/marks';
import type { en } from '../messages/marks/en';
import type { Catalogue } from '../language/catalogue';
import { SIGNAL_1 } from '../scoring/signal-1';

/** Why a judged mark stands as it does, or what to do so that it can be told; a sentence without its full stop. */
export function markInWords(
  { mark, state, for: speaksFor, of }: JudgedMarkResult,
  messages: Catalogue<typeof en>,
): string {
  if (state === 'unknown') return messages.unknown[mark];
  const { few } = SIGNAL_1.marks;
  if (mark === 'fewDoneWell' && of.length > few) return messages.tooMany(of.length, few);
  return messages.reasons[mark](speaksFor.length, of.length);
}
