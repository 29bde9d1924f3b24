import type { KindWeight, SignalModel } from '../scoring/signal-1';
import { peopleShowing } from '../scoring/signal-people';
import { tallyOf } from '../scoring/tally';
import { inThousandths, type WeighedEntry } from '../scoring/weigh';
import { EVIDENCE_KINDS, type EvidenceKind, type Side } from '../taxonomy';

/** What one customer adds to one item each time he is drawn: people, and weights in thousandths. */
export interface CustomerShare {
  /** The customer's number among all of the canvas. */
  readonly customer: number;
  supporting: number;
  /** Which limit the weight falls under (`limitsOf`). */
  supportingLimit: number;
  supportingPeople: number;
  contradicting: number;
  contradictingLimit: number;
  contradictingPeople: number;
  consequence: number;
  workaround: number;
  investment: number;
  /** People who show a workaround or an investment. */
  changing: number;
  /** 1 when a supporting entry is direct evidence. */
  direct: number;
}

const SHOWN = {
  consequence: ['consequence'],
  workaround: ['workaround'],
  investment: ['investment'],
  changing: ['workaround', 'investment'],
} as const;

/**
 * An item's evidence split by customer. A score takes one entry a customer and sums, so it can be; only the limits of the kinds hold
 * for the sum, and each weight says which one it falls under.
 */
export function customerSharesOf(
  entries: readonly WeighedEntry[],
  side: Side,
  numberOf: ReadonlyMap<string, number>,
  model: SignalModel,
): CustomerShare[] {
  const shares = new Map<string, CustomerShare>();
  const ladder = model.ladders[side];
  for (const { customer } of entries) {
    if (!shares.has(customer)) shares.set(customer, nothingOf(numberOf.get(customer) ?? 0));
  }
  const change = (customer: string, values: Partial<CustomerShare>) => {
    const share = shares.get(customer);
    if (share !== undefined) Object.assign(share, values);
  };
  for (const { customer, thousandths, entry } of tallyOf(entries, 'supports', ladder).strongest) {
    change(customer, {
      supporting: thousandths,
      supportingLimit: limitNumber(entry.kind, ladder),
      supportingPeople: entry.customers,
    });
  }
  for (const { customer, thousandths, entry } of tallyOf(entries, 'contradicts', ladder).strongest) {
    change(customer, {
      contradicting: thousandths,
      contradictingLimit: limitNumber(entry.kind, ladder),
      contradictingPeople: entry.customers,
    });
  }
  for (const figure of ['consequence', 'workaround', 'investment', 'changing'] as const) {
    for (const { customer, entry } of peopleShowing(entries, SHOWN[figure]).entries) {
      change(customer, { [figure]: entry.customers });
    }
  }
  for (const { customer, entry } of entries) {
    const isDirect = model.strength.direct[side].includes(entry.kind);
    if (isDirect && entry.stance === 'supports') change(customer, { direct: 1 });
  }
  return [...shares.values()];
}

function nothingOf(customer: number): CustomerShare {
  return {
    customer,
    supporting: 0,
    supportingLimit: 0,
    supportingPeople: 0,
    contradicting: 0,
    contradictingLimit: 0,
    contradictingPeople: 0,
    consequence: 0,
    workaround: 0,
    investment: 0,
    changing: 0,
    direct: 0,
  };
}

type Ladder = Readonly<Record<EvidenceKind, KindWeight>>;

function limitedKinds(ladder: Ladder): EvidenceKind[] {
  return EVIDENCE_KINDS.filter((kind) => ladder[kind].atMost !== null);
}

/** Number of the limit of a kind: 0 for none, else from 1. */
function limitNumber(kind: EvidenceKind, ladder: Ladder): number {
  return limitedKinds(ladder).indexOf(kind) + 1;
}

/** The limits by number, in thousandths. */
export function limitsOf(ladder: Ladder): number[] {
  return [Infinity, ...limitedKinds(ladder).map((kind) => inThousandths(ladder[kind].atMost ?? Infinity))];
}
