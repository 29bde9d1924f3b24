import type { BoardSnapshot } from '../schemas/snapshot';
import type { CanvasSummary, ScoredItem } from '../schemas/summary';
import type { ItemFields } from '../schemas/item';
import { SIGNAL_1, type SignalModel } from '../scoring/signal-1';
import { isProfile, JUDGED_MARKS, type JudgedMark } from '../taxonomy';

/** Whether a mark holds; 'unknown' where nothing that would tell has been said yet. */
export type MarkState = 'holds' | 'partly' | 'open' | 'unknown';

/** A mark as the board's data show it: for `for.length` of `of` items it holds. */
export interface JudgedMarkResult {
  readonly mark: JudgedMark;
  readonly state: MarkState;
  /** Ids of the items that speak for it, and of all that were looked at. */
  readonly for: readonly string[];
  readonly of: readonly string[];
}

/** An item of the canvas with its fields. */
interface Known {
  readonly item: ScoredItem;
  readonly fields: ItemFields;
}

interface LookedAt {
  /** Top jobs, pains and gains: all, those that the value map addresses, and the jobs among them. */
  readonly top: readonly Known[];
  readonly answered: readonly Known[];
  readonly topJobs: readonly Known[];
  /** All of the canvas's jobs, pains and gains that the board's value maps address. */
  readonly addressed: readonly Known[];
  /** Ids of items that something addresses which was shown to work. */
  readonly shownToWork: ReadonlySet<string>;
  readonly customersHeard: number;
}

/**
 * The first six of the ten marks of a strong value proposition, judged from the data (domain page, 6), in the order of
 * `JUDGED_MARKS`. Where a mark looks at no item its state is unknown.
 */
export function judgedMarksOf(
  canvas: CanvasSummary,
  items: ReadonlyMap<string, ScoredItem>,
  snapshot: BoardSnapshot,
  model: SignalModel = SIGNAL_1,
): JudgedMarkResult[] {
  const look = lookAt(canvas, items, snapshot);
  return JUDGED_MARKS.map((mark) => judge(mark, look, model));
}

function lookAt(
  canvas: CanvasSummary,
  items: ReadonlyMap<string, ScoredItem>,
  snapshot: BoardSnapshot,
): LookedAt {
  const fieldsOf = new Map(snapshot.cards.map(({ id, item }) => [id, item.fields]));
  const known = (id: string): Known[] => {
    const item = items.get(id);
    return item ? [{ item, fields: fieldsOf.get(id) ?? {} }] : [];
  };
  const links = [...items.values()].flatMap((item) =>
    isProfile(item.column)
      ? []
      : (fieldsOf.get(item.id)?.addresses ?? []).map((target) => ({ from: item, target })),
  );
  const top = canvas.fit.top.flatMap(({ id }) => known(id));
  const addressed = [...new Set(links.map(({ target }) => target))]
    .flatMap(known)
    .filter(({ item }) => isProfile(item.column) && item.canvas === canvas.canvas.key);
  return {
    top,
    answered: canvas.fit.top
      .filter(({ addressedBy }) => addressedBy.length > 0)
      .flatMap(({ id }) => known(id)),
    topJobs: top.filter(({ item }) => item.column === 'job'),
    addressed,
    shownToWork: new Set(
      links
        .filter(({ from }) => from.verdict === 'repeated' || from.verdict === 'strong')
        .map(({ target }) => target),
    ),
    customersHeard: canvas.customersHeard,
  };
}

function judge(mark: JudgedMark, look: LookedAt, model: SignalModel): JudgedMarkResult {
  const { of, holds } = QUESTIONS[mark](look, model);
  const speaksFor = of.filter(holds);
  const share = of.length === 0 ? null : speaksFor.length / of.length;
  const state = stateOf(share, model.marks.holdsFrom[mark]);
  const tooMany = mark === 'fewDoneWell' && of.length > model.marks.few;
  return { mark, state: tooMany ? 'open' : state, for: ids(speaksFor), of: ids(of) };
}

function stateOf(share: number | null, holdsFrom: number): MarkState {
  if (share === null) return 'unknown';
  if (share >= holdsFrom) return 'holds';
  return share > 0 ? 'partly' : 'open';
}

const ids = (known: readonly Known[]) => known.map(({ item: { id } }) => id);

interface Question {
  readonly of: readonly Known[];
  readonly holds: (known: Known) => boolean;
}

/** For each mark: which items tell it, and what one that speaks for it is like. */
const QUESTIONS: Readonly<Record<JudgedMark, (look: LookedAt, model: SignalModel) => Question>> = {
  focus: ({ top, answered }) => ({ of: top, holds: (one) => has(answered, one) }),
  unsatisfied: ({ answered }) => ({
    of: answered.filter(({ item, fields }) => item.priority !== null && fields.served !== undefined),
    holds: ({ item, fields }) => (item.priority ?? 0) > (fields.served ?? 0),
  }),
  fewDoneWell: ({ addressed, shownToWork }) => ({
    of: addressed,
    holds: ({ item }) => shownToWork.has(item.id),
  }),
  beyondFunctional: ({ answered }) => ({
    of: answered.filter((one) => kindOf(one) !== undefined),
    holds: (one) => kindOf(one) === 'social' || kindOf(one) === 'emotional',
  }),
  measured: ({ topJobs }) => ({
    of: topJobs,
    holds: ({ fields }) => (fields.successMeasure ?? '').trim() !== '',
  }),
  manyOrMuch: ({ answered, customersHeard }, { marks }) => ({
    of: customersHeard === 0 ? [] : answered,
    holds: ({ item }) => item.prevalence.share >= marks.manyFrom || investorsOf(item) >= marks.muchFrom,
  }),
};

const has = (all: readonly Known[], { item }: Known) => all.some((one) => one.item.id === item.id);

/** Functional, social, emotional or another kind, whatever the column calls the field. */
function kindOf({ item: { column }, fields }: Known): string | undefined {
  if (column === 'job') return fields.jobType;
  return column === 'pain' ? fields.feltAs : fields.gainKind;
}

function investorsOf({ receipt }: ScoredItem): number {
  return receipt.find(({ part }) => part === 'investment')?.customers ?? 0;
}
