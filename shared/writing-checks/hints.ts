import type { HintWords } from '../messages/hints/en';
import { sideOf, type Column } from '../taxonomy';
import type { WritingCheck, WritingHint } from './writing-check';

/** The words of a hint, which differ by column where the advice does. */
export function hintFor(check: WritingCheck, column: Column, { name }: Pick<HintWords, 'name'>): WritingHint {
  const { why, reword } = name[check];
  return {
    check,
    why: typeof why === 'string' ? why : why[sideOf(column)],
    reword: typeof reword === 'string' ? reword : reword[column],
  };
}
