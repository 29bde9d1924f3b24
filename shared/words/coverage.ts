import type { SummaryWords } from '../messages/summary/en';
import type { CoverageGap } from '../schemas/summary';

/** What a canvas leaves out, in one sentence that says what to do. */
export function coverageGapInWords(
  { code, ids }: CoverageGap,
  { coverage }: Pick<SummaryWords, 'coverage'>,
): string {
  const words = coverage[code];
  return typeof words === 'string' ? words : words(ids.length);
}
