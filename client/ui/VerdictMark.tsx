import type { Verdict } from '../../shared/taxonomy';
import { core } from '../language/core';
import './verdict-mark.css';

/** The filled part of a circle of radius 6 around (8, 8), more of it the further the evidence carries. */
const FILLINGS: Readonly<Record<Verdict, string | null>> = {
  assumption: null,
  heard: 'M8 8V2a6 6 0 0 1 6 6z',
  repeated: 'M8 2a6 6 0 0 1 0 12z',
  strong: 'M8 2a6 6 0 0 1 0 12A6 6 0 0 1 8 2z',
};
/** Two halves apart: customers disagree. */
const SPLIT = 'M7 2.1v11.8A6 6 0 0 1 7 2.1zM9 2.1a6 6 0 0 1 0 11.8z';

export interface VerdictMarkProps {
  readonly verdict: Verdict;
  readonly contested?: boolean;
}

/** A verdict as shape, colour and word, so that none of the three is needed alone. */
export function VerdictMark({ verdict, contested = false }: VerdictMarkProps) {
  const filling = contested ? SPLIT : FILLINGS[verdict];
  return (
    <span class="verdict" data-verdict={contested ? 'contested' : verdict}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {!contested && <circle cx="8" cy="8" r="6" />}
        {filling !== null && <path d={filling} />}
      </svg>
      {contested ? core().contestedVerdict(core().verdicts[verdict]) : core().verdicts[verdict]}
    </span>
  );
}
