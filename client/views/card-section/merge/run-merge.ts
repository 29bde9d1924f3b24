import { withMerged, withoutMoved } from '../../../../shared/merge/carry-out';
import { addressedBack, readdressed } from '../../../../shared/merge/readdress';
import { withoutMerged, withReturned } from '../../../../shared/merge/undo';
import type { Item } from '../../../../shared/schemas/item';
import type { CardStore, SaveResult } from '../../../trello/card-store';
import { readFailureOf } from '../../evidence/read-card-on-board';
import type { SaveFailure } from '../../evidence/save-failure-in-words';
import type { LinkingCard, MergeRecord } from './merge-record';
import { stepFailedInWords } from './step-failed-in-words';

type Saved = Extract<SaveResult, { saved: true }>;

/** What came of one step: why not, or what is now stored on the first card where the step was about that. */
type StepResult = { readonly failed: SaveFailure } | { readonly source?: Saved };

/** A merge under way: the store, the first card, what to do. */
interface Run {
  readonly cards: CardStore;
  readonly idCard: string;
  readonly record: MergeRecord;
}

/**
 * Each step can be done again without doubling anything. An entry is first written where it goes and found again there; only then is
 * it taken from where it was.
 */
const STEPS_OF: Readonly<Record<MergeRecord['doing'], readonly ((run: Run) => Promise<StepResult>)[]>> = {
  merge: [
    async ({ cards, record: { target, plan } }) =>
      failureOf(await cards.change(target.id, (item) => withMerged(item, plan))),
    async ({ cards, idCard, record: { target, plan } }) => {
      const there = await readItem(cards, target.id);
      return 'failed' in there
        ? there
        : sourceSaved(await cards.change(idCard, (item) => withoutMoved(item, plan, there.item)));
    },
    ({ cards, idCard, record: { target, links } }) =>
      changeLinks(cards, links, (item) => readdressed(item, idCard, target.id)),
  ],
  undo: [
    async ({ cards, idCard, record: { target, plan } }) => {
      const there = await readItem(cards, target.id);
      return 'failed' in there
        ? there
        : sourceSaved(await cards.change(idCard, (item) => withReturned(item, plan, there.item)));
    },
    async ({ cards, idCard, record: { target, plan } }) => {
      const here = await readItem(cards, idCard);
      return 'failed' in here
        ? here
        : failureOf(await cards.change(target.id, (item) => withoutMerged(item, plan, here.item)));
    },
    ({ cards, idCard, record: { target, links } }) =>
      changeLinks(cards, links, (item, { both }) => addressedBack(item, idCard, target.id, both)),
  ],
};

const failureOf = (result: SaveResult): StepResult => (result.saved ? {} : { failed: result.reason });
const sourceSaved = (result: SaveResult): StepResult =>
  result.saved ? { source: result } : { failed: result.reason };

async function readItem(
  cards: CardStore,
  idCard: string,
): Promise<{ readonly item: Item } | { readonly failed: SaveFailure }> {
  try {
    const data = await cards.read(idCard);
    return data.state === 'unreadable' ? { failed: 'unreadable' } : { item: data.item };
  } catch (error) {
    return { failed: readFailureOf(error) };
  }
}

async function changeLinks(
  cards: CardStore,
  links: readonly LinkingCard[],
  edit: (item: Item, link: LinkingCard) => Item,
): Promise<StepResult> {
  const results = await Promise.all(links.map((link) => cards.change(link.id, (item) => edit(item, link))));
  // A card that is gone, or holds nothing to turn, has no link to turn.
  const failed = results.flatMap((result) => (result.saved || result.reason === 'gone' ? [] : result.reason));
  return failed[0] === undefined ? {} : { failed: failed[0] };
}

/** Goes on with a merge or its undo, from the step that is next. `onChange` hears of each step, `onSource` what the first card then holds. */
export async function runMerge(
  run: Run,
  onChange: (record: MergeRecord) => void,
  onSource: (saved: Saved) => void,
): Promise<void> {
  let record: MergeRecord = { ...run.record, problem: null };
  onChange(record);
  for (const step of STEPS_OF[record.doing].slice(record.done)) {
    const result = await step({ ...run, record });
    if ('failed' in result) {
      onChange({ ...record, problem: stepFailedInWords(record, result.failed) });
      return;
    }
    record = { ...record, done: record.done + 1 };
    if (result.source) {
      record = { ...record, stayed: record.doing === 'merge' ? result.source.item.evidence.length : 0 };
      onSource(result.source);
    }
    onChange(record);
  }
}
