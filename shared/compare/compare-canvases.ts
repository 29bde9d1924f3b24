import type { Canvas } from '../schemas/list-mapping';
import type { BoardSummary, CanvasSummary, Firmness } from '../schemas/summary';
import { SIGNAL_1, type SignalModel } from '../scoring/signal-1';
import { PROFILE_COLUMNS, VERDICTS, type ProfileColumn, type Verdict } from '../taxonomy';

/** One thing that a canvas still lacks, the most basic first. */
export type Lack =
  | { readonly code: 'noList' | 'noCards' | 'tooShallow' | 'tooBroad'; readonly column: ProfileColumn }
  /** How many more people have to be heard before a place can be firm. */
  | { readonly code: 'fewCustomers'; readonly more: number }
  | { readonly code: 'noSegment' | 'nothingAddressed' };

/** What tells one canvas of a board from another. */
export interface ComparedCanvas {
  readonly canvas: Canvas;
  readonly customersHeard: number;
  /** How many of its items, of all six columns, have each verdict. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly contested: number;
  readonly items: number;
  /** Ids of the top three of each column of the profile, best first. */
  readonly top: Readonly<Record<ProfileColumn, readonly string[]>>;
  /** How many of these places are how firm. */
  readonly firmness: Readonly<Record<Firmness['word'], number>>;
  readonly places: number;
  /** Day of the latest evidence, or null. */
  readonly latestEvidence: string | null;
  readonly lacks: readonly Lack[];
}

/** The canvases of a board side by side, in the board's order: for a course in which each team has its own. */
export function compareCanvases(summary: BoardSummary, model: SignalModel = SIGNAL_1): ComparedCanvas[] {
  const byCanvas = new Map(summary.canvases.map(({ canvas }) => [canvas.key, emptyCount()]));
  for (const { canvas, verdict, contested } of summary.items) {
    const count = byCanvas.get(canvas);
    if (count === undefined) continue;
    count.verdicts[verdict] += 1;
    count.items += 1;
    if (contested) count.contested += 1;
  }
  return summary.canvases.map((canvas) => {
    const places = canvas.columns.flatMap(({ top }) => top);
    const firmness = { firm: 0, likely: 0, provisional: 0 };
    for (const place of places) firmness[place.firmness.word] += 1;
    return {
      canvas: canvas.canvas,
      customersHeard: canvas.customersHeard,
      ...(byCanvas.get(canvas.canvas.key) ?? emptyCount()),
      top: topOf(canvas),
      firmness,
      places: places.length,
      latestEvidence: canvas.latestEvidence,
      lacks: lacksOf(canvas, summary.lists, model),
    };
  });
}

function emptyCount() {
  const verdicts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  return { verdicts, items: 0, contested: 0 };
}

function topOf({ columns }: CanvasSummary): ComparedCanvas['top'] {
  const top: Record<ProfileColumn, readonly string[]> = { job: [], pain: [], gain: [] };
  for (const column of columns) top[column.column] = column.top.map(({ id }) => id);
  return top;
}

function lacksOf(canvas: CanvasSummary, lists: BoardSummary['lists'], model: SignalModel): Lack[] {
  const { customersHeard, columns, coverage, fit } = canvas;
  const { customersFrom } = model.firmness;
  const hasList = (column: ProfileColumn) =>
    lists.some((list) => list.column === column && list.canvas === canvas.canvas.key);
  return [
    ...PROFILE_COLUMNS.filter((column) => !hasList(column)).map((column) => ({
      code: 'noList' as const,
      column,
    })),
    ...columns.flatMap(({ column, items, diagnosis: { verdict } }): Lack[] => {
      if (!hasList(column)) return [];
      if (items === 0) return [{ code: 'noCards', column }];
      return verdict === 'clear' ? [] : [{ code: verdict, column }];
    }),
    ...(customersHeard < customersFrom
      ? [{ code: 'fewCustomers' as const, more: customersFrom - customersHeard }]
      : []),
    ...(coverage.some(({ code }) => code === 'noSegment') ? [{ code: 'noSegment' as const }] : []),
    ...(fit.top.length > 0 && fit.top.every(({ addressedBy }) => addressedBy.length === 0)
      ? [{ code: 'nothingAddressed' as const }]
      : []),
  ];
}
