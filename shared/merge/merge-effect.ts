import type { Item } from '../schemas/item';
import { customerKey } from '../scoring/who';
import type { Column, FieldName } from '../taxonomy';
import { fieldsThatDiffer } from './fields-to-fill';
import { movingEntries, type MergePlan } from './merge-plan';

/** What a merge does, in figures: for the words before it and after it. */
export interface MergeEffect {
  readonly moving: number;
  /** Customers behind the entries that move. */
  readonly customers: number;
  /** Those of them of whom the target has something already. */
  readonly onBoth: number;
  /** Entries that both cards have. */
  readonly doubled: number;
  readonly filled: readonly FieldName[];
  /** Fields that both cards have, with different values. */
  readonly staying: readonly FieldName[];
  readonly addresses: number;
  readonly segments: number;
}

/** What the plan does with these two cards, as they stood when it was made. */
export function effectOf(
  plan: MergePlan,
  { from, onto, column }: { readonly from: Item; readonly onto: Item; readonly column: Column },
): MergeEffect {
  const moving = movingEntries(plan);
  const customers = new Set(moving.map(({ entry }) => customerKey(entry.who)));
  const there = new Set(onto.evidence.map(({ who }) => customerKey(who)));
  return {
    moving: moving.length,
    customers: customers.size,
    onBoth: [...customers].filter((customer) => there.has(customer)).length,
    doubled: plan.entries.length - moving.length,
    filled: Object.keys(plan.fields) as FieldName[],
    staying: fieldsThatDiffer(column, from.fields, onto.fields),
    addresses: plan.addresses.length,
    segments: plan.segments.length,
  };
}
