import type { EvidenceKind, Signal, Stance } from '../taxonomy';

/** What one choice means and an example of it, a sentence each. */
interface Meaning {
  readonly meaning: string;
  readonly example: string;
}

/** What one can choose between, and what the choice is about. */
export interface EvidenceChoice<V extends string> {
  readonly meaning: string;
  readonly values: Readonly<Record<V, Meaning>>;
}

/** What the parts of an entry of evidence mean, in our own words. */
export interface EvidenceDefinitions {
  readonly kind: EvidenceChoice<EvidenceKind>;
  readonly signals: EvidenceChoice<Signal>;
  readonly stance: EvidenceChoice<Stance>;
}
