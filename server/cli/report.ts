import type { BoardCounts } from '../../shared/board-file/count-board';
import type { BoardSummary, CanvasSummary, ColumnSummary, ScoredItem } from '../../shared/schemas/summary';
import { COLUMN_LABELS, VERDICT_LABELS, type Verdict } from '../../shared/taxonomy';
import { coverageGapInWords } from '../../shared/words/coverage';
import { diagnosisInWords } from '../../shared/words/diagnosis';
import { explorationInWords } from '../../shared/words/explore';
import { firmnessInWords } from '../../shared/words/firmness';
import { fitInWords } from '../../shared/words/fit';
import { nextStepInWords } from '../../shared/words/next-step';
import { pointsInWords } from '../../shared/words/numbers';
import { counted, customersInWords } from '../../shared/words/people';
import { prevalenceInWords } from '../../shared/words/prevalence';
import { saturationInWords } from '../../shared/words/saturation';

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

/** "3 lists and 18 cards read; 2 lists and 5 cards archived; 13 cards shown". */
export function countsInWords(counts: BoardCounts): string {
  const lists = (count: number) => counted(count, 'list', 'lists');
  const cards = (count: number) => counted(count, 'card', 'cards');
  const archived = counts.archivedCards + counts.cardsInArchivedLists;
  const unknown = counts.cardsOfUnknownLists;
  const astray = unknown > 0 ? `; ${cards(unknown)} of lists that the file does not have` : '';
  return `${lists(counts.lists)} and ${cards(counts.cards)} read; ${lists(counts.archivedLists)} and ${cards(archived)} archived; ${cards(counts.shown)} shown${astray}.`;
}

/** The words of a summary. `canvas` is the key of the only canvas to report, or null for all. */
export function reportOf(summary: BoardSummary, counts: BoardCounts, canvas: string | null): Report {
  const items = new Map(summary.items.map((item) => [item.id, item]));
  const chosen = summary.canvases.filter(({ canvas: { key } }) => canvas === null || key === canvas);
  return {
    board: summary.board.name,
    asOf: summary.asOf,
    model: summary.model,
    canvases: chosen.map((one) => canvasOf(one, items)),
    counted: countsInWords(counts),
  };
}
