import type { ReviewState } from '../review/review-state';
import type { ReviewMark, Verdict } from '../taxonomy';
import type { RankedRow } from './ranked-row';

/** Which rows of a ranking are wanted: all of what is asked for has to hold; null, '' and false ask for nothing. */
export interface RowFilters {
  /** Words of the name, in any order, without regard to case, accents and width. */
  readonly text: string;
  /** Key of a segment. */
  readonly segment: string | null;
  readonly verdict: Verdict | null;
  /** A value of the column's `KIND_FIELD`; 'unset' is without any. */
  readonly kind: string | null;
  /** 'toReview' is without review or outdated; a mark is what was last said, outdated or not. */
  readonly review: ReviewState | 'toReview' | ReviewMark | null;
  readonly contested: boolean;
  readonly stale: boolean;
}

export const NO_ROW_FILTERS: RowFilters = {
  text: '',
  segment: null,
  verdict: null,
  kind: null,
  review: null,
  contested: false,
  stale: false,
};

/** A text in the form in which two are compared. */
const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Names of 16 kB exist; nobody types what stands that far behind. */
const SEARCHED = 4_000;

function hasKind({ kinds }: RankedRow, wanted: string | null): boolean {
  if (wanted === null) return true;
  return wanted === 'unset' ? kinds.length === 0 : kinds.includes(wanted);
}

function hasReview({ reviewState, mark }: RankedRow, wanted: RowFilters['review']): boolean {
  if (wanted === null) return true;
  if (wanted === 'toReview') return reviewState !== 'current';
  return wanted === reviewState || wanted === mark;
}

/** The rows that are wanted, in the order given. */
export function filterRows(rows: readonly RankedRow[], filters: RowFilters): RankedRow[] {
  const words = folded(filters.text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return rows.filter((row) => {
    const { item, segments } = row;
    if (filters.segment !== null && !segments.includes(filters.segment)) return false;
    if (filters.verdict !== null && item.verdict !== filters.verdict) return false;
    if (filters.contested && !item.contested) return false;
    if (filters.stale && !item.stale) return false;
    if (!hasKind(row, filters.kind) || !hasReview(row, filters.review)) return false;
    if (words.length === 0) return true;
    const name = folded(item.name.slice(0, SEARCHED));
    return words.every((word) => name.includes(word));
  });
}
