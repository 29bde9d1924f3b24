import type { KindWeight, SignalModel } from '../scoring/signal-1';
import { voicesOf, type Voice } from '../scoring/voices';
import { inThousandths, type WeighedEntry } from '../scoring/weigh';
import { EVIDENCE_KINDS, type EvidenceKind } from '../taxonomy';

/** What one customer adds to one item each time he is drawn: people, and weights in thousandths. A voice as bare numbers. */
export interface CustomerShare {
  /** The customer's number among all of the canvas. */
  readonly customer: number;
  readonly supporting: number;
  /** Which limit the weight falls under (`Limits`). */
  readonly supportingLimit: number;
  readonly supportingPeople: number;
  readonly contradicting: number;
  readonly contradictingLimit: number;
  readonly contradictingPeople: number;
  readonly consequence: number;
  readonly workaround: number;
  readonly investment: number;
  /** People who show a workaround or an investment. */
  readonly changing: number;
  readonly direct: boolean;
}

/** The limits of the kinds of evidence of the customer profile, numbered; number 0 is "no limit". */
export interface Limits {
  readonly numberOf: Readonly<Record<EvidenceKind, number>>;
  /** By number, in thousandths. */
  readonly atMost: readonly number[];
}

export function limitsOf(ladder: Readonly<Record<EvidenceKind, KindWeight>>): Limits {
  const numberOf = {} as Record<EvidenceKind, number>;
  const atMost = [Infinity];
  for (const kind of EVIDENCE_KINDS) {
    const limit = ladder[kind].atMost;
    numberOf[kind] = limit === null ? 0 : atMost.push(inThousandths(limit)) - 1;
  }
  return { numberOf, atMost };
}

/**
 * A profile item's evidence split by customer. Its figures are sums over voices, so it can be; only the limits of the kinds hold
 * for the sum, and each weight says which one it falls under.
 */
export function customerSharesOf(
  entries: readonly WeighedEntry[],
  numberOf: ReadonlyMap<string, number>,
  limits: Limits,
  model: SignalModel,
): CustomerShare[] {
  return voicesOf('profile', entries, model).map((voice) => ({
    customer: numberOf.get(voice.customer) ?? 0,
    supporting: voice.supports?.thousandths ?? 0,
    supportingLimit: limitNumber(voice.supports, limits),
    supportingPeople: peopleOf(voice.supports),
    contradicting: voice.contradicts?.thousandths ?? 0,
    contradictingLimit: limitNumber(voice.contradicts, limits),
    contradictingPeople: peopleOf(voice.contradicts),
    consequence: peopleOf(voice.consequence),
    workaround: peopleOf(voice.workaround),
    investment: peopleOf(voice.investment),
    changing: peopleOf(voice.changing),
    direct: voice.direct,
  }));
}

function peopleOf(weighed: Voice['supports']): number {
  return weighed?.entry.customers ?? 0;
}

function limitNumber(weighed: Voice['supports'], limits: Limits): number {
  return weighed === null ? 0 : limits.numberOf[weighed.entry.kind];
}
