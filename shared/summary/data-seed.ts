import { fnv1a } from '../fnv1a';
import type { WeighedEntry } from '../scoring/weigh';
import { EVIDENCE_KINDS, SIGNALS } from '../taxonomy';
import { mix } from './random';

/**
 * A seed that follows from the evidence: who said what kind of thing, for how many people, with which signals. Entries are
 * added up, so their order does not matter, and ids are left out, so that a copy of a board gives the same answer.
 */
export function seedOf(items: readonly { readonly entries: readonly WeighedEntry[] }[]): number {
  let seed = 0;
  for (const { entries } of items) for (const entry of entries) seed = (seed + hashOf(entry)) | 0;
  return seed;
}

function hashOf({ entry, customer }: WeighedEntry): number {
  let shown = 0;
  for (const signal of entry.signals) shown |= 1 << SIGNALS.indexOf(signal);
  const kind = EVIDENCE_KINDS.indexOf(entry.kind) * 16 + shown * 2 + (entry.stance === 'supports' ? 1 : 0);
  return mix(mix(fnv1a(customer) + entry.customers) + kind);
}
