import * as z from 'zod/mini';
import { COLUMNS, PROFILE_COLUMNS, VERDICTS } from '../taxonomy';
import { Day } from './evidence';
import { Id, Name } from './ids';
import { Canvas, ListMapping } from './list-mapping';

/** One line of a receipt: points given, the most that this part can give, and the entries that it rests on. */
export const ReceiptLine = z.object({
  part: z.enum(['repetition', 'consequence', 'workaround', 'investment', 'priority']),
  /** 0 to `most`, one decimal. The lines of a receipt add up to its score. */
  points: z.number(),
  most: z.number(),
  /** How many people stand behind it; 0 for priority. */
  customers: z.number(),
  /** Ids of the evidence entries that made it. */
  entries: z.array(z.string()),
});
export type ReceiptLine = z.infer<typeof ReceiptLine>;

/** One side of the evidence: its total weight after caps, and the people behind it. */
export const Tally = z.object({ total: z.number(), customers: z.number() });
export type Tally = z.infer<typeof Tally>;

/** The three questions of the strength test (domain page, 5). */
export const StrengthTest = z.object({ direct: z.boolean(), repeated: z.boolean(), behaviour: z.boolean() });
export type StrengthTest = z.infer<typeof StrengthTest>;

/** What is missing for the next verdict. `count` is how many more people are needed. */
export const NextStep = z.discriminatedUnion('code', [
  z.object({ code: z.literal('askFirstCustomer') }),
  z.object({ code: z.literal('moreCustomers'), count: z.number() }),
  z.object({ code: z.literal('directEvidence') }),
  z.object({ code: z.literal('behaviour'), count: z.number() }),
  z.object({ code: z.literal('nothing') }),
]);
export type NextStep = z.infer<typeof NextStep>;

/** A share of customers with its 95 % Wilson interval; all of `share`, `low`, `high` from 0 to 1. */
export const Prevalence = z.object({
  customers: z.number(),
  of: z.number(),
  share: z.number(),
  low: z.number(),
  high: z.number(),
});
export type Prevalence = z.infer<typeof Prevalence>;

/** An item with everything that is computed for it. */
export const ScoredItem = z.object({
  id: Id,
  name: Name,
  idList: Id,
  column: z.enum(COLUMNS),
  canvas: z.string(),
  /** From 1, within the item's column and canvas. */
  rank: z.number(),
  /** 0 to 100, one decimal. */
  score: z.number(),
  receipt: z.array(ReceiptLine),
  /** max(0, supporting total - contradicting total). */
  reach: z.number(),
  supporting: Tally,
  contradicting: Tally,
  strength: StrengthTest,
  verdict: z.enum(VERDICTS),
  contested: z.boolean(),
  nextStep: NextStep,
  /** 1 to 5, or null when unset. */
  priority: z.nullable(z.number()),
  prevalence: Prevalence,
  /** Priority + max(0, priority - served today), 1 to 9; null when one of the two is unset. */
  opportunity: z.nullable(z.number()),
  /** Day of the latest entry of weight > 0, or null. */
  latestEvidence: z.nullable(Day),
  stale: z.boolean(),
  /** The note that stands best for the item, or null. */
  quote: z.nullable(z.object({ who: z.string(), note: z.string() })),
});
export type ScoredItem = z.infer<typeof ScoredItem>;

/** How sure a place in the top 3 is. `share` is that of the resamples in which the item stays there, 0 to 1. */
export const Firmness = z.object({
  share: z.number(),
  word: z.enum(['firm', 'likely', 'provisional']),
});
export type Firmness = z.infer<typeof Firmness>;

/** Whether a column is ready to choose from, and why not. */
export const Diagnosis = z.object({
  verdict: z.enum(['tooShallow', 'tooBroad', 'clear']),
  reasons: z.array(
    z.discriminatedUnion('code', [
      z.object({ code: z.literal('fewItems'), count: z.number() }),
      z.object({ code: z.literal('fewWithEvidence'), count: z.number() }),
      z.object({ code: z.literal('noClearCut'), gap: z.number() }),
      z.object({ code: z.literal('manyUntouched'), count: z.number() }),
    ]),
  ),
});
export type Diagnosis = z.infer<typeof Diagnosis>;

/** The top of one column of the customer profile. */
export const ColumnSummary = z.object({
  column: z.enum(PROFILE_COLUMNS),
  items: z.number(),
  /** At most three, best first. */
  top: z.array(z.object({ id: Id, firmness: Firmness })),
  /** Number 4 and how many points it lies behind number 3. */
  nearMiss: z.nullable(z.object({ id: Id, distance: z.number() })),
  /** The items below that are among the best three in some of the resamples, best first; `share` is as in `Firmness`. */
  challengers: z.array(z.object({ id: Id, share: z.number() })),
  diagnosis: Diagnosis,
});
export type ColumnSummary = z.infer<typeof ColumnSummary>;

/** Whether talking to more customers still brings something new (domain page, 6). */
export const Saturation = z.discriminatedUnion('state', [
  /** Fewer than 7 customers: too early to tell. */
  z.object({ state: z.literal('early'), customers: z.number() }),
  z.object({
    state: z.enum(['saturated', 'open']),
    customers: z.number(),
    /** Items first brought up by each of the last three customers, oldest first. */
    newItems: z.array(z.number()),
    /** Items that the first four customers brought. */
    base: z.number(),
  }),
]);
export type Saturation = z.infer<typeof Saturation>;

/** How the value map answers what matters most (domain page, 6). "Top" is the top 3 of each profile column. */
export const Fit = z.object({
  /** Share of the top items' points that stands on items which something addresses, 0 to 1; null while they have no points. */
  share: z.nullable(z.number()),
  /** The top items, as in `columns`, each with the value-map items that address it. */
  top: z.array(z.object({ id: Id, addressedBy: z.array(Id) })),
  /** Value-map items that address no top item: no job, pain or gain at all, or only such as rank lower. */
  idle: z.object({ nothing: z.array(Id), lower: z.array(Id) }),
});
export type Fit = z.infer<typeof Fit>;

/** What a canvas leaves out (domain page, 6, "Coverage"), in the order in which it is told. */
export const COVERAGE_GAPS = [
  'noSegment',
  'onlyFunctionalJobs',
  'noSocialJobs',
  'noEmotionalJobs',
  'noRequiredGains',
  'noRisksOrObstacles',
  'jobsWithoutContext',
  'unrated',
  'stale',
] as const;

/** One thing that a canvas leaves out, and the items concerned: none where something is missing as a whole. */
export const CoverageGap = z.object({ code: z.enum(COVERAGE_GAPS), ids: z.array(Id) });
export type CoverageGap = z.infer<typeof CoverageGap>;

/** How an assumption is best tested. */
export const TESTS = ['interview', 'observation', 'experiment', 'survey'] as const;

/** A risky assumption and its test: it holds when at least `from` of the next `asked` customers bear it out. */
export const Exploration = z.object({ id: Id, test: z.enum(TESTS), from: z.number(), asked: z.number() });
export type Exploration = z.infer<typeof Exploration>;

/** The summary of one canvas. */
export const CanvasSummary = z.object({
  canvas: Canvas,
  /** Distinct customers with evidence of weight > 0 anywhere on the canvas; an entry for n counts n. */
  customersHeard: z.number(),
  latestEvidence: z.nullable(Day),
  columns: z.array(ColumnSummary),
  saturation: Saturation,
  fit: Fit,
  coverage: z.array(CoverageGap),
  /** The riskiest assumptions, riskiest first. */
  explore: z.array(Exploration),
});
export type CanvasSummary = z.infer<typeof CanvasSummary>;

/** Everything that is computed from a board. Items stand by canvas, column and rank. */
export const BoardSummary = z.object({
  model: z.string(),
  asOf: Day,
  board: z.object({ id: z.nullable(Id), name: Name }),
  lists: z.array(ListMapping),
  canvases: z.array(CanvasSummary),
  items: z.array(ScoredItem),
});
export type BoardSummary = z.infer<typeof BoardSummary>;
