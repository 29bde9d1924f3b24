import type { EvidenceKind } from '../taxonomy';
import type { KindWeight } from './signal-1';
import type { Voice } from './voices';
import { inThousandths, type WeighedEntry } from './weigh';

/** What all voices on an item amount to: weights in thousandths, all else in people. */
export interface VoiceTally {
  readonly supporting: { readonly thousandths: number; readonly customers: number };
  readonly contradicting: { readonly thousandths: number; readonly customers: number };
  readonly consequence: number;
  readonly workaround: number;
  readonly investment: number;
  /** People who show a workaround or an investment. */
  readonly changing: number;
  readonly direct: boolean;
}

/**
 * Sums the voices (domain page, 4.1 to 4.3). Each customer stands for as many people as the entry does that counts for the question. The
 * total weight of a kind that has a limit goes up to it, for the supporting and the contradicting total apart.
 */
export function tallyOf(
  voices: readonly Voice[],
  ladder: Readonly<Record<EvidenceKind, KindWeight>>,
): VoiceTally {
  const supporting = new StanceTotal();
  const contradicting = new StanceTotal();
  let consequence = 0;
  let workaround = 0;
  let investment = 0;
  let changing = 0;
  let direct = false;
  for (const voice of voices) {
    if (voice.supports !== null) supporting.add(voice.supports, ladder);
    if (voice.contradicts !== null) contradicting.add(voice.contradicts, ladder);
    if (voice.consequence !== null) consequence += voice.consequence.entry.customers;
    if (voice.workaround !== null) workaround += voice.workaround.entry.customers;
    if (voice.investment !== null) investment += voice.investment.entry.customers;
    if (voice.changing !== null) changing += voice.changing.entry.customers;
    if (voice.direct) direct = true;
  }
  return {
    supporting: { thousandths: supporting.withinLimits(ladder), customers: supporting.customers },
    contradicting: { thousandths: contradicting.withinLimits(ladder), customers: contradicting.customers },
    consequence,
    workaround,
    investment,
    changing,
    direct,
  };
}

/** What support is left after what contradicts it: max(0, supporting total - contradicting total), in thousandths. */
export function reachOf({ supporting, contradicting }: VoiceTally): number {
  return Math.max(0, supporting.thousandths - contradicting.thousandths);
}

/** The running total of one stance. Kinds with a limit are held apart, since the limit is for the total of the kind. */
class StanceTotal {
  customers = 0;
  private unlimited = 0;
  private limited: Map<EvidenceKind, number> | null = null;

  add({ entry, thousandths }: WeighedEntry, ladder: Readonly<Record<EvidenceKind, KindWeight>>): void {
    this.customers += entry.customers;
    if (ladder[entry.kind].atMost === null) this.unlimited += thousandths;
    else {
      this.limited ??= new Map();
      this.limited.set(entry.kind, (this.limited.get(entry.kind) ?? 0) + thousandths);
    }
  }

  withinLimits(ladder: Readonly<Record<EvidenceKind, KindWeight>>): number {
    let total = this.unlimited;
    this.limited?.forEach((weight, kind) => {
      total += Math.min(weight, inThousandths(ladder[kind].atMost ?? Infinity));
    });
    return total;
  }
}
