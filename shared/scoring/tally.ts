import type { EvidenceKind, Stance } from '../taxonomy';
import type { KindWeight } from './signal-1';
import { inThousandths, type WeighedEntry } from './weigh';

/** One side of an item's evidence. */
export interface StanceTally {
  /** Total weight after the limits of the kinds, in thousandths. */
  readonly thousandths: number;
  /** People who take this side. A customer stands for as many as his strongest entry does. */
  readonly customers: number;
  /** Each customer's strongest entry. */
  readonly strongest: readonly WeighedEntry[];
}

/**
 * Total weight of those who take one stance: each customer's strongest entry, summed by kind, each kind up to its limit
 * (domain page, 4.1 and 4.2). The limits hold for the supporting and the contradicting total apart.
 */
export function tallyOf(
  entries: readonly WeighedEntry[],
  stance: Stance,
  ladder: Readonly<Record<EvidenceKind, KindWeight>>,
): StanceTally {
  const strongest = strongestByCustomer(entries, stance, ladder);
  let thousandths = 0;
  let customers = 0;
  let limited: Map<EvidenceKind, number> | undefined;
  for (const { entry, thousandths: weight } of strongest) {
    customers += entry.customers;
    if (ladder[entry.kind].atMost === null) thousandths += weight;
    else {
      limited ??= new Map();
      limited.set(entry.kind, (limited.get(entry.kind) ?? 0) + weight);
    }
  }
  for (const [kind, total] of limited ?? []) {
    thousandths += Math.min(total, inThousandths(ladder[kind].atMost ?? Infinity));
  }
  return { thousandths, customers, strongest };
}

/** The strongest entry of each customer who takes the stance: the largest weight x people. */
function strongestByCustomer(
  entries: readonly WeighedEntry[],
  stance: Stance,
  ladder: Readonly<Record<EvidenceKind, KindWeight>>,
): WeighedEntry[] {
  const strongest = new Map<string, WeighedEntry>();
  for (const candidate of entries) {
    if (candidate.entry.stance !== stance) continue;
    const held = strongest.get(candidate.customer);
    if (held === undefined || isStronger(candidate, held, ladder)) {
      strongest.set(candidate.customer, candidate);
    }
  }
  return [...strongest.values()];
}

/**
 * Among equals the kind without a limit counts, so that a customer is not lost to one; then the greater weight, so that fewer people
 * with better evidence stand for more with worse; then the smaller id, so that a receipt does not depend on the order of the log.
 */
function isStronger(
  a: WeighedEntry,
  b: WeighedEntry,
  ladder: Readonly<Record<EvidenceKind, KindWeight>>,
): boolean {
  if (a.thousandths !== b.thousandths) return a.thousandths > b.thousandths;
  const kindOfA = ladder[a.entry.kind];
  const kindOfB = ladder[b.entry.kind];
  if ((kindOfA.atMost === null) !== (kindOfB.atMost === null)) return kindOfA.atMost === null;
  if (kindOfA.weight !== kindOfB.weight) return kindOfA.weight > kindOfB.weight;
  return a.entry.id < b.entry.id;
}

/** What support is left after what contradicts it: max(0, supporting total - contradicting total), in thousandths. */
export function reachOf(supporting: StanceTally, contradicting: StanceTally): number {
  return Math.max(0, supporting.thousandths - contradicting.thousandths);
}
