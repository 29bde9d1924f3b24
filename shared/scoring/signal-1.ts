import type { ReceiptLine } from '../schemas/summary';
import type { EvidenceKind, JudgedMark, Side } from '../taxonomy';

/** What one person's entry of a kind weighs, and what all entries of that kind can weigh together (null: no limit). */
export interface KindWeight {
  readonly weight: number;
  readonly atMost: number | null;
}

/** Every number behind scores, verdicts and summaries. Weights and `atMost` are read in thousandths: finer is rounded. */
export interface SignalModel {
  /** Name and version: two figures compare only when this is the same. */
  readonly name: string;
  readonly ladders: Readonly<Record<Side, Readonly<Record<EvidenceKind, KindWeight>>>>;
  /** The most points that each part of a score can give; together 100. */
  readonly points: Readonly<Record<ReceiptLine['part'], number>>;
  /** The reach, or the number of people, that brings half of a part's points; twice as much brings three quarters. */
  readonly halfAt: number;
  /** Contested: the smaller total is at least this share of the larger. */
  readonly contestedFrom: number;
  readonly strength: {
    /** Kinds that count as direct evidence, by side. */
    readonly direct: Readonly<Record<Side, readonly EvidenceKind[]>>;
    /** Net people from which an item has come up several times. */
    readonly repeatedFrom: number;
    /** People who show a workaround or an investment, from which it changes behaviour. */
    readonly behaviourFrom: number;
  };
  /** Days without new evidence after which an item is stale. */
  readonly staleAfterDays: number;
  readonly firmness: {
    readonly draws: number;
    /** Shares of the draws from which a place is firm or likely. */
    readonly firmFrom: number;
    readonly likelyFrom: number;
    /** Below this number of people heard, a place is provisional whatever its share. */
    readonly customersFrom: number;
  };
  readonly saturation: {
    /** How many customers set the base, and how many are the last ones. */
    readonly first: number;
    readonly last: number;
    /** Saturated: the last ones' new items are at most this share of the base. */
    readonly newShare: number;
  };
  readonly diagnosis: {
    /** Too shallow below this number of items, or of items with evidence. */
    readonly itemsFrom: number;
    /** No clear cut: the third and the sixth lie within this many points. */
    readonly clearCut: number;
    /** Too broad above this number of items with neither a rating nor evidence. */
    readonly untouchedUpTo: number;
  };
  readonly explore: {
    /** The lowest priority, 1 to 5, of an assumption worth a test of its own. */
    readonly priorityFrom: number;
    /** How many assumptions are proposed at once. */
    readonly upTo: number;
    /** A test asks this many customers, and the assumption holds when at least so many of them bear it out. */
    readonly asked: number;
    readonly heldFrom: number;
  };
  readonly marks: {
    /** From which share of its items, 0 to 1, each judged mark of a strong value proposition holds. */
    readonly holdsFrom: Readonly<Record<JudgedMark, number>>;
    /** The most jobs, pains and gains that count as few. */
    readonly few: number;
    /** Many people: the item's prevalence, 0 to 1. Much money: people who show an investment. */
    readonly manyFrom: number;
    readonly muchFrom: number;
  };
}

const unlimited = (weight: number): KindWeight => ({ weight, atMost: null });
const limited = (weight: number, atMost: number): KindWeight => ({ weight, atMost });

/** The model's numbers (domain page, 4 to 6), with the reason for each. It cannot be changed, only replaced by another model. */
export const SIGNAL_1: SignalModel = deepFreeze({
  name: 'signal-1',
  ladders: {
    profile: {
      // What a team believes is what the evidence is to test.
      teamOpinion: unlimited(0),
      // Somebody else's customers: a lead, and ten articles are no ten customers.
      deskResearch: limited(0.25, 0.5),
      // Answers to our own questions: wide, but what people say when asked is cheap.
      survey: limited(0.5, 3),
      // A conversation can show that a job, pain or gain exists, and why.
      interview: unlimited(0.75),
      // What people do is worth more than what they say.
      observation: unlimited(1),
      experiment: unlimited(1),
      usageData: unlimited(1),
    },
    valueMap: {
      teamOpinion: unlimited(0),
      // No article knows our product.
      deskResearch: unlimited(0),
      // "Would you use it" tells next to nothing about use.
      survey: limited(0.1, 0.5),
      // Talk about a product that one has not used is polite.
      interview: unlimited(0.25),
      // Seen with the product in hand, but somebody was watching.
      observation: unlimited(0.75),
      // Only use, or a choice with a cost, shows that it works.
      experiment: unlimited(1),
      usageData: unlimited(1),
    },
  },
  points: {
    // Nearly half for hearing it again and again; the signals together outweigh the team's rating, and customers
    // (76 in all) outweigh the team (24).
    repetition: 46,
    consequence: 10,
    workaround: 10,
    investment: 10,
    priority: 24,
  },
  // Each further two customers bring half of what is missing: the fifth tells less than the second.
  halfAt: 2,
  // One against two is no longer a matter of exceptions.
  contestedFrom: 0.5,
  strength: {
    direct: {
      profile: ['interview', 'observation', 'experiment', 'usageData'],
      valueMap: ['observation', 'experiment', 'usageData'],
    },
    // Two may be chance or friends; three who do not know each other are a pattern.
    repeatedFrom: 3,
    // One improviser may be a tinkerer.
    behaviourFrom: 2,
  },
  // Two months: about a term's project, or a product team's quarter less its holidays.
  staleAfterDays: 60,
  // 500 draws place a share within about 4 points; under 8 customers any resample looks alike.
  firmness: { draws: 500, firmFrom: 0.9, likelyFrom: 0.75, customersFrom: 8 },
  // Base of four and run of three: the seventh customer is the first at whom it can be told.
  saturation: { first: 4, last: 3, newShare: 0.05 },
  // A top three needs three; 3 points are less than one customer's interview; 12 is what fits on one screen.
  diagnosis: { itemsFrom: 3, clearCut: 3, untouchedUpTo: 12 },
  // What the team itself rates below the middle can wait; three tests fill a week, and three of five are more than chance.
  explore: { priorityFrom: 3, upTo: 3, asked: 5, heldFrom: 3 },
  marks: {
    // What matters most is meant to be met, so two of three; of the others half shows the direction, and one feeling is a beginning.
    holdsFrom: {
      focus: 2 / 3,
      unsatisfied: 1 / 2,
      fewDoneWell: 1 / 2,
      beyondFunctional: 0.01,
      measured: 2 / 3,
      manyOrMuch: 1 / 2,
    },
    // Three of each, as many as a summary shows.
    few: 9,
    // Every second customer; one who pays may be an exception, two are a market's beginning.
    manyFrom: 0.5,
    muchFrom: 2,
  },
});

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) deepFreeze(part);
  return Object.freeze(value);
}
