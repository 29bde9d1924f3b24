import type { Evidence } from '../../../shared/schemas/evidence';
import { readDraft, type DraftProblems } from '../../ui/evidence-draft';
import { tickedOf, type InterviewDraft, type Picked } from './interview-draft';

/** What has to be put right before an interview can be saved. */
export interface InterviewProblems {
  /** About what all its cards share. */
  readonly occasion: Partial<Record<'who' | 'date' | 'customers', string>>;
  /** About a card's quote, by the card's id. */
  readonly notes: Readonly<Record<string, string>>;
  readonly nothingTicked: boolean;
}

export const NO_PROBLEMS: InterviewProblems = { occasion: {}, notes: {}, nothingTicked: false };

/** A card and the entry of evidence that goes onto it. */
export interface CardEntry {
  readonly idCard: string;
  readonly entry: Evidence;
}

const readPick = ({ who, kind, date, customers }: InterviewDraft, today: string, pick?: Picked) =>
  readDraft(
    {
      who,
      kind,
      date,
      customers,
      link: '',
      note: pick?.note ?? '',
      signals: pick?.signals ?? [],
      stance: pick?.stance ?? 'supports',
    },
    pick?.idEntry ?? 'none',
    today,
  );

const occasionOf = ({ who, date, customers }: DraftProblems): InterviewProblems['occasion'] => ({
  ...(who ? { who } : {}),
  ...(date ? { date } : {}),
  ...(customers ? { customers } : {}),
});

/**
 * The entry for each ticked card, or all that has to be put right first.
 *
 * @param today the member's calendar day, `YYYY-MM-DD`: an interview that is still to come tells nothing
 */
export function readInterview(
  draft: InterviewDraft,
  today: string,
): { ok: true; entries: CardEntry[] } | { ok: false; problems: InterviewProblems } {
  const shared = readPick(draft, today);
  const entries: CardEntry[] = [];
  const notes: Record<string, string> = {};
  for (const pick of tickedOf(draft)) {
    const read = readPick(draft, today, pick);
    if (read.ok) entries.push({ idCard: pick.idCard, entry: read.entry });
    else if (read.problems.note) notes[pick.idCard] = read.problems.note;
  }
  const ticked = tickedOf(draft).length;
  if (shared.ok && ticked > 0 && entries.length === ticked) return { ok: true, entries };
  const occasion = shared.ok ? {} : occasionOf(shared.problems);
  return { ok: false, problems: { occasion, notes, nothingTicked: ticked === 0 } };
}

export function problemsOf(draft: InterviewDraft, today: string): InterviewProblems {
  const read = readInterview(draft, today);
  return read.ok ? NO_PROBLEMS : read.problems;
}
