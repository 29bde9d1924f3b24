import type { BoardSummary, CanvasSummary, ColumnSummary, ScoredItem } from '../schemas/summary';
import { COLUMN_LABELS, VERDICT_LABELS, type Verdict } from '../taxonomy';
import { coverageGapInWords } from '../words/coverage';
import { diagnosisInWords } from '../words/diagnosis';
import { explorationInWords } from '../words/explore';
import { firmnessInWords } from '../words/firmness';
import { fitInWords } from '../words/fit';
import { nextStepInWords } from '../words/next-step';
import { pointsInWords } from '../words/numbers';
import { customersInWords } from '../words/people';
import { prevalenceInWords } from '../words/prevalence';
import { saturationInWords } from '../words/saturation';

/** One of the top three, as every format prints it. Names and quotes are the board's own text, not yet made harmless. */
export interface ReportPlace {
  readonly rank: number;
  readonly name: string;
  readonly verdict: Verdict;
  /** "Repeated", "Repeated, contested". */
  readonly verdictWords: string;
  /** "56.7"; empty for an assumption, which has no score. */
  readonly score: string;
  readonly people: string;
  readonly firmness: string;
  readonly nextStep: string;
  readonly quote: { readonly who: string; readonly note: string } | null;
}

export interface ReportColumn {
  readonly title: string;
  readonly places: readonly ReportPlace[];
  readonly nearMiss: { readonly name: string; readonly distance: string } | null;
  readonly diagnosis: string;
  readonly action: string;
}

export interface ReportCanvas {
  readonly title: string;
  /** Customers heard, saturation, latest evidence. */
  readonly facts: readonly string[];
  readonly columns: readonly ReportColumn[];
  readonly fit: ReportFit;
  readonly explore: readonly ReportExploration[];
  /** What the canvas leaves out, a sentence each. */
  readonly leftOut: readonly string[];
}

/** How the value map answers the top items. Null words: there are no top items. */
export interface ReportFit {
  readonly words: string | null;
  /** Names of the top items that nothing addresses. */
  readonly open: readonly string[];
}

/** A risky assumption and its test. */
export interface ReportExploration {
  readonly name: string;
  readonly hypothesis: string;
  readonly test: string;
}

/** The summary in words, once for all formats that are read by people. */
export interface Report {
  readonly board: string;
  readonly asOf: string;
  readonly model: string;
  readonly canvases: readonly ReportCanvas[];
  /** What was read, in a sentence; empty where that goes without saying. */
  readonly counted: string;
}

type Items = ReadonlyMap<string, ScoredItem>;

function peopleOf({ prevalence, supporting, contradicting, contested }: ScoredItem): string {
  if (contested) return `${supporting.customers} for, ${contradicting.customers} against`;
  return prevalenceInWords(prevalence);
}

function placeOf(item: ScoredItem, firmness: string): ReportPlace {
  return {
    rank: item.rank,
    name: item.name,
    verdict: item.verdict,
    verdictWords: VERDICT_LABELS[item.verdict] + (item.contested ? ', contested' : ''),
    score: item.verdict === 'assumption' ? '' : item.score.toFixed(1),
    people: peopleOf(item),
    firmness,
    nextStep: nextStepInWords(item.nextStep),
    quote: item.quote,
  };
}

function columnOf(column: ColumnSummary, items: Items, customersHeard: number): ReportColumn {
  const { sentence, action } = diagnosisInWords(column.diagnosis, column.column);
  const near = column.nearMiss;
  return {
    title: COLUMN_LABELS[column.column].many,
    places: column.top.flatMap(({ id, firmness }) => {
      const item = items.get(id);
      return item ? [placeOf(item, firmnessInWords(firmness, customersHeard))] : [];
    }),
    nearMiss: near && { name: items.get(near.id)?.name ?? '', distance: pointsInWords(near.distance) },
    diagnosis: sentence,
    action,
  };
}

function canvasOf(canvas: CanvasSummary, items: Items): ReportCanvas {
  const latest = canvas.latestEvidence === null ? [] : [`last evidence ${canvas.latestEvidence}`];
  return {
    title: canvas.canvas.name,
    facts: [
      `${customersInWords(canvas.customersHeard)} heard`,
      saturationInWords(canvas.saturation),
      ...latest,
    ],
    columns: canvas.columns.map((column) => columnOf(column, items, canvas.customersHeard)),
    fit: {
      words: fitInWords(canvas.fit),
      open: canvas.fit.top
        .filter(({ addressedBy }) => addressedBy.length === 0)
        .map(({ id }) => items.get(id)?.name ?? ''),
    },
    explore: canvas.explore.flatMap((exploration) => {
      const item = items.get(exploration.id);
      return item ? [{ name: item.name, ...explorationInWords(exploration, item.column) }] : [];
    }),
    leftOut: canvas.coverage.map(coverageGapInWords),
  };
}

/**
 * The words of a summary.
 *
 * @param canvas the key of the only canvas to report, or null for all
 * @param counted what was read, in a sentence; may be empty
 */
export function reportOf(summary: BoardSummary, canvas: string | null, counted: string): Report {
  const items = new Map(summary.items.map((item) => [item.id, item]));
  const chosen = summary.canvases.filter(({ canvas: { key } }) => canvas === null || key === canvas);
  return {
    board: summary.board.name,
    asOf: summary.asOf,
    model: summary.model,
    canvases: chosen.map((one) => canvasOf(one, items)),
    counted,
  };
}
