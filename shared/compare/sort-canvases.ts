import type { ComparedCanvas } from './compare-canvases';

/** What a comparison can be sorted by, in the order in which a table shows it. */
export const CANVAS_SORT_KEYS = ['canvas', 'customers', 'evidence', 'firm', 'latest', 'lacks'] as const;
export type CanvasSortKey = (typeof CANVAS_SORT_KEYS)[number];

/** A key and its direction. */
export interface CanvasSorting {
  readonly by: CanvasSortKey;
  readonly descending: boolean;
}

/** How one begins: names from their first, figures from the most. */
export const firstCanvasSorting = (by: CanvasSortKey): CanvasSorting => ({ by, descending: by !== 'canvas' });

/** A part of a whole, 0 to 1; null of nothing. */
const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);

const FIGURES: Readonly<
  Record<Exclude<CanvasSortKey, 'canvas'>, (row: ComparedCanvas) => number | string | null>
> = {
  customers: ({ customersHeard }) => customersHeard,
  // What three customers and more bear out.
  evidence: ({ verdicts, items }) => share(verdicts.repeated + verdicts.strong, items),
  firm: ({ firmness, places }) => share(firmness.firm, places),
  latest: ({ latestEvidence }) => latestEvidence,
  lacks: ({ lacks }) => lacks.length,
};

/**
 * The canvases in another order; where there is no figure they come last in both directions, equals stand as given.
 *
 * @param compareNames how the reader's language orders names; negative where the first comes before
 */
export function sortCanvases(
  rows: readonly ComparedCanvas[],
  { by, descending }: CanvasSorting,
  compareNames: (a: string, b: string) => number,
): ComparedCanvas[] {
  const sign = descending ? -1 : 1;
  if (by === 'canvas') {
    return [...rows].sort((a, b) => sign * compareNames(a.canvas.name, b.canvas.name));
  }
  const figure = FIGURES[by];
  return [...rows].sort((a, b) => {
    const [x, y] = [figure(a), figure(b)];
    if (x === y) return 0;
    if (x === null) return 1;
    if (y === null) return -1;
    return x < y ? -sign : sign;
  });
}
