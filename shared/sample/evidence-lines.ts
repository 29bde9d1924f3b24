import type { Evidence } from '../schemas/evidence';
import type { EvidenceKind, Signal } from '../taxonomy';

/** An evidence entry of a sample: how many days ago in place of a date, and no id yet. */
export interface EvidenceLine extends Omit<Evidence, 'id' | 'date'> {
  readonly daysAgo: number;
}

const line =
  (kind: EvidenceKind) =>
  (who: string, daysAgo: number, note: string, ...signals: Signal[]): EvidenceLine => ({
    who,
    customers: 1,
    kind,
    daysAgo,
    note,
    stance: 'supports',
    signals,
  });

export const interview = line('interview');
export const observation = line('observation');
export const experiment = line('experiment');
export const deskResearch = line('deskResearch');
export const teamOpinion = line('teamOpinion');

/** An entry that stands for several people. */
export const survey = (who: string, daysAgo: number, customers: number, note: string): EvidenceLine => ({
  ...line('survey')(who, daysAgo, note),
  customers,
});

/** The same entry, speaking against the item. */
export const against = (entry: EvidenceLine): EvidenceLine => ({ ...entry, stance: 'contradicts' });
