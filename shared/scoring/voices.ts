import type { EvidenceKind, Side } from '../taxonomy';
import type { KindWeight, SignalModel } from './signal-1';
import type { WeighedEntry } from './weigh';

/**
 * What one customer says of one item: for each question the entry that counts, or null. Scores, verdicts and firmness are sums over
 * voices, so however often a customer is asked, he is one.
 */
export interface Voice {
  readonly customer: string;
  /** The strongest entry of each stance. */
  supports: WeighedEntry | null;
  contradicts: WeighedEntry | null;
  /** Of the supporting entries that show the signal, the one that stands for most people; it need not be the strongest. */
  consequence: WeighedEntry | null;
  workaround: WeighedEntry | null;
  investment: WeighedEntry | null;
  /** The same for "a workaround or an investment". */
  changing: WeighedEntry | null;
  /** Whether any supporting entry is direct evidence. */
  direct: boolean;
}

/** One voice for each customer with an entry of weight > 0, in the order of the log (domain page, 4.2 and 4.3). */
export function voicesOf(side: Side, entries: readonly WeighedEntry[], model: SignalModel): Voice[] {
  const ladder = model.ladders[side];
  const direct = model.strength.direct[side];
  const voices: Voice[] = [];
  const byCustomer = new Map<string, Voice>();
  for (const weighed of entries) {
    let voice = byCustomer.get(weighed.customer);
    if (voice === undefined) {
      voice = silent(weighed.customer);
      byCustomer.set(weighed.customer, voice);
      voices.push(voice);
    }
    if (weighed.entry.stance === 'contradicts') {
      voice.contradicts = stronger(weighed, voice.contradicts, ladder);
    } else {
      voice.supports = stronger(weighed, voice.supports, ladder);
      if (direct.includes(weighed.entry.kind)) voice.direct = true;
      hearSignals(voice, weighed);
    }
  }
  return voices;
}

function silent(customer: string): Voice {
  return {
    customer,
    supports: null,
    contradicts: null,
    consequence: null,
    workaround: null,
    investment: null,
    changing: null,
    direct: false,
  };
}

function hearSignals(voice: Voice, weighed: WeighedEntry): void {
  for (const signal of weighed.entry.signals) {
    voice[signal] = forMore(weighed, voice[signal]);
    if (signal !== 'consequence') voice.changing = forMore(weighed, voice.changing);
  }
}

/** The entry that stands for more people; of equals the one with the smaller id, so that the order of the log does not matter. */
function forMore(weighed: WeighedEntry, held: WeighedEntry | null): WeighedEntry {
  if (held === null) return weighed;
  const [a, b] = [weighed.entry, held.entry];
  if (a.customers !== b.customers) return a.customers > b.customers ? weighed : held;
  return a.id < b.id ? weighed : held;
}

/**
 * The entry of the larger weight x people. Among equals the kind without a limit, so that a customer is not lost to one; then the
 * greater weight, so that fewer people with better evidence stand for more with worse; then the smaller id.
 */
function stronger(
  weighed: WeighedEntry,
  held: WeighedEntry | null,
  ladder: Readonly<Record<EvidenceKind, KindWeight>>,
): WeighedEntry {
  if (held === null) return weighed;
  if (weighed.thousandths !== held.thousandths) {
    return weighed.thousandths > held.thousandths ? weighed : held;
  }
  const kind = ladder[weighed.entry.kind];
  const kindOfHeld = ladder[held.entry.kind];
  if ((kind.atMost === null) !== (kindOfHeld.atMost === null)) return kind.atMost === null ? weighed : held;
  if (kind.weight !== kindOfHeld.weight) return kind.weight > kindOfHeld.weight ? weighed : held;
  return weighed.entry.id < held.entry.id ? weighed : held;
}
