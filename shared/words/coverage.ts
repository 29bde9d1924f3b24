import type { CoverageGap } from '../schemas/summary';
import { counted } from './people';

/** What a canvas leaves out, in one sentence that says what to do. */
export function coverageGapInWords({ code, ids }: CoverageGap): string {
  const { length } = ids;
  switch (code) {
    case 'noSegment':
      return 'Nobody has said whom this canvas describes: name the segment and what is unique about it.';
    case 'onlyFunctionalJobs':
      return 'All jobs are functional: ask how customers want to feel and how they want to be seen.';
    case 'noSocialJobs':
      return 'No job is social: ask how customers want to be seen by others.';
    case 'noEmotionalJobs':
      return 'No job is emotional: ask how customers want to feel when it is done.';
    case 'noRequiredGains':
      return 'No gain is required: ask what a solution has to do at the very least.';
    case 'noRisksOrObstacles':
      return 'No pain is a risk or an obstacle: ask what keeps customers from starting and what could go wrong.';
    case 'jobsWithoutContext':
      return `${counted(length, 'job does', 'jobs do')} not say when and where: fill in the context.`;
    case 'unrated':
      return `${counted(length, 'item is', 'items are')} not rated: say how much each matters to customers.`;
    case 'stale':
      return `${counted(length, 'item has', 'items have')} had no new evidence for a long time: ask again.`;
  }
}
