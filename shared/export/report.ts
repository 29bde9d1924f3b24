import type { CoreWords } from '../messages/core/en';
import type { ReportWords } from '../messages/report/en';
import type { SummaryWords } from '../messages/summary/en';
import type { BoardSummary, CanvasSummary, ColumnSummary, ScoredItem } from '../schemas/summary';
import type { Verdict } from '../taxonomy';
import { coverageGapInWords } from '../words/coverage';
import { diagnosisInWords } from '../words/diagnosis';
import { explorationInWords } from '../words/explore';
import { firmnessInWords } from '../words/firmness';
import { fitInWords } from '../words/fit';
import { nextStepInWords } from '../words/next-step';
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

/** What a report is worded with, all of one language. */
export interface WordsOfReport {
  readonly core: CoreWords;
  readonly summary: SummaryWords;
  readonly report: ReportWords;
}

type Items = ReadonlyMap<string, ScoredItem>;

function peopleOf(
  { prevalence, supporting, contradicting, contested }: ScoredItem,
  { core, report }: WordsOfReport,
): string {
  if (contested) return report.forAndAgainst(supporting.customers, contradicting.customers);
  return prevalenceInWords(prevalence, core);
}

function placeOf(item: ScoredItem, firmness: string, words: WordsOfReport): ReportPlace {
  const { core } = words;
  const verdict = core.verdicts[item.verdict];
  return {
    rank: item.rank,
    name: item.name,
    verdict: item.verdict,
    verdictWords: item.contested ? core.contestedVerdict(verdict) : verdict,
    score: item.verdict === 'assumption' ? '' : core.points(item.score),
    people: peopleOf(item, words),
    firmness,
    nextStep: nextStepInWords(item.nextStep, 'profile', core),
    quote: item.quote,
  };
}

function columnOf(
  column: ColumnSummary,
  items: Items,
  customersHeard: number,
  words: WordsOfReport,
): ReportColumn {
  const { core, summary } = words;
  const { sentence, action } = diagnosisInWords(column.diagnosis, column.column, summary);
  const near = column.nearMiss;
  return {
    title: core.columns[column.column].many,
    places: column.top.flatMap(({ id, firmness }) => {
      const item = items.get(id);
      return item ? [placeOf(item, firmnessInWords(firmness, customersHeard, summary), words)] : [];
    }),
    nearMiss: near && { name: items.get(near.id)?.name ?? '', distance: core.points(near.distance) },
    diagnosis: sentence,
    action,
  };
}

function canvasOf(canvas: CanvasSummary, items: Items, words: WordsOfReport): ReportCanvas {
  const { core, summary, report } = words;
  const latest = canvas.latestEvidence === null ? [] : [report.lastEvidence(canvas.latestEvidence)];
  return {
    title: canvas.canvas.name,
    facts: [report.heard(canvas.customersHeard), saturationInWords(canvas.saturation, core), ...latest],
    columns: canvas.columns.map((column) => columnOf(column, items, canvas.customersHeard, words)),
    fit: {
      words: fitInWords(canvas.fit, summary),
      open: canvas.fit.top
        .filter(({ addressedBy }) => addressedBy.length === 0)
        .map(({ id }) => items.get(id)?.name ?? ''),
    },
    explore: canvas.explore.flatMap((exploration) => {
      const item = items.get(exploration.id);
      return item ? [{ name: item.name, ...explorationInWords(exploration, item.column, summary) }] : [];
    }),
    leftOut: canvas.coverage.map((gap) => coverageGapInWords(gap, summary)),
  };
}

/**
 * The words of a summary.
 *
 * @param canvas the key of the only canvas to report, or null for all
 * @param counted what was read, in a sentence; may be empty
 */
export function reportOf(
  summary: BoardSummary,
  canvas: string | null,
  counted: string,
  words: WordsOfReport,
): Report {
  const items = new Map(summary.items.map((item) => [item.id, item]));
  const chosen = summary.canvases.filter(({ canvas: { key } }) => canvas === null || key === canvas);
  return {
    board: summary.board.name,
    asOf: summary.asOf,
    model: summary.model,
    canvases: chosen.map((one) => canvasOf(one, items, words)),
    counted,
  };
}
