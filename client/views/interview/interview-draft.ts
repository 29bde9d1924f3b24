import * as z from 'zod/mini';
import { EVIDENCE_KINDS, SIGNALS, STANCES } from '../../../shared/taxonomy';

/** Names of up to 16 kB exist; the whole of one is on the card. */
const MAX_NAME = 300;

/** A card that came up, and what was said about it. */
const Picked = z.object({
  idCard: z.string(),
  /** As it was when it was ticked, for a card that has left the board since. */
  name: z.string(),
  /** The id of its entry of evidence. It stays the same at each attempt to save, so that no attempt adds a second entry. */
  idEntry: z.string(),
  /** False for a card that was unticked again: what was typed about it is kept for as long as the form. */
  ticked: z.boolean(),
  note: z.string(),
  signals: z.array(z.enum(SIGNALS)),
  stance: z.enum(STANCES),
  /** Why it was not saved; null before the first attempt. */
  problem: z.nullable(z.string()),
});
export type Picked = z.infer<typeof Picked>;

/** A card that is still to be made, and the list to which it belongs. */
const NewName = z.object({ idList: z.string(), name: z.string() });
export type NewName = z.infer<typeof NewName>;

/** All that was typed about one interview and is not on the cards yet: text as typed, until it makes sense. */
export const InterviewDraft = z.object({
  who: z.string(),
  kind: z.enum(EVIDENCE_KINDS),
  date: z.string(),
  customers: z.string(),
  picks: z.array(Picked),
  /** Names of the cards on which this interview is already. */
  saved: z.array(z.string()),
  newNames: z.array(NewName),
  /** The name that is being typed. */
  newName: z.string(),
});
export type InterviewDraft = z.infer<typeof InterviewDraft>;

/** What one interview shares on all its cards. */
export type Occasion = Omit<InterviewDraft, 'picks' | 'saved' | 'newNames' | 'newName'>;

export function blankInterview(today: string): InterviewDraft {
  return {
    who: '',
    kind: 'interview',
    date: today,
    customers: '1',
    picks: [],
    saved: [],
    newNames: [],
    newName: '',
  };
}

/** Whether nothing would be lost if the form were emptied. */
export function isBlankInterview({ who, picks, saved, newNames, newName }: InterviewDraft): boolean {
  return [picks, saved, newNames].every(({ length }) => length === 0) && `${who}${newName}`.trim() === '';
}

export const tickedOf = ({ picks }: InterviewDraft): Picked[] => picks.filter(({ ticked }) => ticked);

const isUntouched = ({ note, signals, stance, problem }: Picked) =>
  note.trim() === '' && signals.length === 0 && stance === 'supports' && problem === null;

/** With this card ticked. One that was ticked before comes back with what was typed about it. */
export function withTicked(
  draft: InterviewDraft,
  { id, name }: { readonly id: string; readonly name: string },
  idEntry: string,
): InterviewDraft {
  if (draft.picks.some(({ idCard }) => idCard === id)) return withPick(draft, id, { ticked: true });
  const pick: Picked = {
    idCard: id,
    name: name.slice(0, MAX_NAME),
    idEntry,
    ticked: true,
    note: '',
    signals: [],
    stance: 'supports',
    problem: null,
  };
  return { ...draft, picks: [...draft.picks, pick] };
}

/** With this card no longer ticked. What was typed about it is kept, in case that was a slip. */
export function withUnticked(draft: InterviewDraft, idCard: string): InterviewDraft {
  const picks = draft.picks.filter((pick) => pick.idCard !== idCard || !isUntouched(pick));
  return withPick({ ...draft, picks }, idCard, { ticked: false });
}

export function withPick(draft: InterviewDraft, idCard: string, change: Partial<Picked>): InterviewDraft {
  const picks = draft.picks.map((pick) => (pick.idCard === idCard ? { ...pick, ...change } : pick));
  return { ...draft, picks };
}

/** With one card saved: it is no longer to be saved. */
export function withSaved(draft: InterviewDraft, idCard: string): InterviewDraft {
  const name = draft.picks.find((pick) => pick.idCard === idCard)?.name;
  if (name === undefined) return draft;
  const picks = draft.picks.filter((pick) => pick.idCard !== idCard);
  return { ...draft, picks, saved: [...draft.saved, name] };
}

/** The form for the next interview: kind and day stay, and so do the cards that are still to be made. */
export function nextInterview({ kind, date, newNames, newName }: InterviewDraft): InterviewDraft {
  return { ...blankInterview(date), kind, newNames, newName };
}

/** With a further card to make; the same name in the same list is noted once. */
export function withNewName(draft: InterviewDraft, idList: string): InterviewDraft {
  const name = draft.newName.trim();
  const noted = draft.newNames.some((one) => one.idList === idList && one.name === name);
  return {
    ...draft,
    newName: '',
    newNames: noted || name === '' ? draft.newNames : [...draft.newNames, { idList, name }],
  };
}

export function withoutNewName(draft: InterviewDraft, gone: NewName): InterviewDraft {
  return {
    ...draft,
    newNames: draft.newNames.filter(({ idList, name }) => idList !== gone.idList || name !== gone.name),
  };
}
