import { withMerged } from '../../../../shared/merge/carry-out';
import { effectOf, type MergeEffect } from '../../../../shared/merge/merge-effect';
import type { MergePlan } from '../../../../shared/merge/merge-plan';
import { overrun } from '../../../../shared/merge/overrun';
import { planMerge } from '../../../../shared/merge/plan-merge';
import type { Item } from '../../../../shared/schemas/item';
import { scoreItem, type ItemScore } from '../../../../shared/scoring/score-item';
import type { CardStore } from '../../../trello/card-store';
import { readFailureOf, type ReadFailure } from '../../evidence/read-card-on-board';
import type { LinkingCard } from './merge-record';
import type { OtherCard } from './mergeable-cards';

/** What a merge into a card would do, before anything is done. */
export interface MergePreview {
  readonly plan: MergePlan;
  readonly effect: MergeEffect;
  /** By how much the target would be too full; null where everything fits. */
  readonly overrun: ReturnType<typeof overrun>;
  /** What the target's evidence amounts to, now and then. Without priority: that is for the score, which is not shown. */
  readonly now: ItemScore;
  readonly then: ItemScore;
  /** Cards of the value map that address the first card. */
  readonly links: readonly LinkingCard[];
  /** How many cards of the value map could not be asked. */
  readonly unasked: number;
}

export type PreviewFailure = ReadFailure | 'unreadable';

/** Reads target and value map, and works out what the merge would do; or why that cannot be said. */
export async function readPreview(
  cards: CardStore,
  from: { readonly id: string; readonly item: Item },
  target: OtherCard,
  valueMap: readonly OtherCard[],
): Promise<MergePreview | PreviewFailure> {
  const [onto, linking] = await Promise.all([
    cards.read(target.id).catch(readFailureOf),
    readLinks(cards, from.id, target.id, valueMap),
  ]);
  if (typeof onto === 'string') return onto;
  if (onto.state === 'unreadable') return 'unreadable';

  const { column } = target;
  const plan = planMerge(from, { id: target.id, item: onto.item, column });
  const merged = withMerged(onto.item, plan);
  const scored = ({ evidence }: Item) => scoreItem({ column, evidence, priority: null });
  return {
    plan,
    effect: effectOf(plan, { from: from.item, onto: onto.item, column }),
    overrun: overrun(onto.item, merged, onto.room.characters),
    now: scored(onto.item),
    then: scored(merged),
    ...linking,
  };
}

/** The cards of the value map that address the first card. One that cannot be read is only counted. */
async function readLinks(
  cards: CardStore,
  idFrom: string,
  idTarget: string,
  valueMap: readonly OtherCard[],
): Promise<Pick<MergePreview, 'links' | 'unasked'>> {
  const read = await Promise.all(
    valueMap.map(async ({ id, name }) => {
      const data = await cards.read(id).catch(() => null);
      if (data === null || data.state === 'unreadable') return null;
      const addresses = data.item.fields.addresses ?? [];
      return addresses.includes(idFrom) ? [{ id, name, both: addresses.includes(idTarget) }] : [];
    }),
  );
  return {
    links: read.flatMap((found) => found ?? []),
    unasked: read.filter((found) => found === null).length,
  };
}
