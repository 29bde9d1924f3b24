import { segmentOf } from '../board/segment-of';
import { coverageOf } from '../coverage/coverage';
import { riskiestOf } from '../explore/riskiest';
import type { BoardSnapshot } from '../schemas/snapshot';
import type { BoardSummary, CanvasSummary, Firmness, ScoredItem } from '../schemas/summary';
import { opportunityOf } from '../scoring/opportunity';
import { prevalenceOf } from '../scoring/prevalence';
import { SIGNAL_1, type SignalModel } from '../scoring/signal-1';
import { isStale } from '../scoring/staleness';
import { COLUMNS, PROFILE_COLUMNS, sideOf } from '../taxonomy';
import { summariseColumn } from './column-summary';
import { firmnessOf } from './firmness';
import { fitOfBoard } from './fit-of-board';
import { peopleHeard } from './heard-customers';
import { itemsOf, measureBoard, type MeasuredCanvas, type MeasuredItem } from './measure-board';
import { saturationOf } from './saturation';

export interface SummaryOptions {
  /** The day on which the summary is made, `YYYY-MM-DD`: staleness is counted from it. */
  readonly asOf: string;
}

/** How firm the places of a canvas are: replaced only where the rest is timed without it. */
export type FirmnessOfCanvas = typeof firmnessOf;

/**
 * Everything that a board tells (domain page, 4 to 6): its items scored, ranked and by canvas and column, and of each canvas the
 * top three, the near misses, the diagnoses, whether it is saturated, how the value map fits, what is left out and what to explore
 * next. Cards whose list stands for no column are no items.
 * The same snapshot, day and model give the same summary on every machine. Takes every snapshot that the schema does.
 */
export function summariseBoard(
  snapshot: BoardSnapshot,
  { asOf }: SummaryOptions,
  model: SignalModel = SIGNAL_1,
  firmness: FirmnessOfCanvas = firmnessOf,
): BoardSummary {
  const { lists, canvases } = measureBoard(snapshot, model);
  return {
    model: model.name,
    asOf,
    board: snapshot.board,
    lists: [...lists],
    canvases: fitOfBoard(canvases).map(({ canvas, fit }) => ({
      ...summariseProfile(canvas, firmness(canvas, model), model),
      fit,
      coverage: coverageOf(
        canvas.columns,
        segmentOf(canvas.canvas.key, snapshot.settings) !== null,
        ({ latestEvidence }) => isStale(latestEvidence, asOf, model),
      ),
      explore: riskiestOf(itemsOf(canvas.columns), model),
    })),
    items: canvases.flatMap((canvas) => scoredItems(canvas, asOf, model)),
  };
}

/** What is told of a canvas by its items and customers alone. */
function summariseProfile(
  { canvas, columns, customers }: MeasuredCanvas,
  firmness: (id: string) => Firmness,
  model: SignalModel,
): Omit<CanvasSummary, 'fit' | 'coverage' | 'explore'> {
  return {
    canvas,
    customersHeard: peopleHeard(customers),
    latestEvidence: latestOf(itemsOf(columns)),
    columns: PROFILE_COLUMNS.map((column) => summariseColumn(column, columns[column], firmness, model)),
    saturation: saturationOf(customers, model),
  };
}

function latestOf(items: readonly MeasuredItem[]): string | null {
  let latest: string | null = null;
  for (const { latestEvidence } of items) {
    if (latestEvidence !== null && (latest === null || latestEvidence > latest)) latest = latestEvidence;
  }
  return latest;
}

function scoredItems(canvas: MeasuredCanvas, asOf: string, model: SignalModel): ScoredItem[] {
  const heard = peopleHeard(canvas.customers);
  return COLUMNS.flatMap((column) =>
    canvas.columns[column].map((item, index) => ({
      id: item.id,
      name: item.card.name,
      idList: item.card.idList,
      column,
      canvas: canvas.canvas.key,
      rank: index + 1,
      score: item.score,
      receipt: item.figures.receipt,
      reach: item.figures.reach,
      supporting: item.supporting,
      contradicting: item.figures.contradicting,
      strength: item.figures.strength,
      verdict: item.verdict,
      contested: item.figures.contested,
      nextStep: item.figures.nextStep,
      priority: item.priority,
      prevalence: prevalenceOf(item.supporting.customers, heard),
      opportunity:
        sideOf(column) === 'profile' ? opportunityOf(item.priority, item.card.item.fields.served) : null,
      latestEvidence: item.latestEvidence,
      stale: isStale(item.latestEvidence, asOf, model),
      quote: item.quote,
    })),
  );
}
