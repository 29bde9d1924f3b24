import { Evidence, MAX_CUSTOMERS, MAX_LINK, MAX_NOTE, MAX_WHO } from '../../shared/schemas/evidence';
import { messages } from './evidence-form/messages';
import { dayFrom } from './typed-day';
import type { EvidenceKind } from '../../shared/taxonomy';
import type { EvidenceDraft } from './draft-schema';

export type { EvidenceDraft } from './draft-schema';

/** An empty form. Kind and date are those of the last entry, because one interview fills many cards. */
export function blankDraft(kind: EvidenceKind, date: string): EvidenceDraft {
  return { who: '', kind, date, note: '', signals: [], stance: 'supports', customers: '1', link: '' };
}

/** Whether nothing would be lost if the form were emptied. */
export function isBlank({ who, note, link }: EvidenceDraft): boolean {
  return [who, note, link].every((text) => text.trim() === '');
}

/** Kinds that speak for many people at once: the form then asks for how many. */
export function speaksForMany(kind: EvidenceKind): boolean {
  return kind === 'survey' || kind === 'usageData';
}

/** What is wrong with a draft, by the control that it concerns. */
export type DraftProblems = Partial<Record<keyof EvidenceDraft, string>>;

function problemsInWords(): DraftProblems {
  const { who, date, note, people, link } = messages().problems;
  return {
    who: who(MAX_WHO),
    date,
    note: note(MAX_NOTE),
    customers: people(MAX_CUSTOMERS),
    link: link(MAX_LINK),
  };
}

const DIGITS = /^\d+$/;

/**
 * The entry that a draft describes, or what has to be put right first. With `today`, the member's calendar day, the date may be
 * in words and must not be still to come.
 */
export function readDraft(
  draft: EvidenceDraft,
  id: string,
  today?: string,
): { ok: true; entry: Evidence } | { ok: false; problems: DraftProblems } {
  const { customers, link, note, date, ...rest } = draft;
  const count = customers.trim();
  const address = link.trim();
  const day = today === undefined ? date : (dayFrom(date, today) ?? '');
  const parsed = Evidence.safeParse({
    ...rest,
    id,
    date: day,
    note: note.trim(),
    customers: DIGITS.test(count) ? Number(count) : undefined,
    ...(address === '' ? {} : { link: address }),
  });
  const isToCome = today !== undefined && day > today;
  if (parsed.success && !isToCome) return { ok: true, entry: parsed.data };
  const wrong = new Set(parsed.error?.issues.map(({ path }) => path[0]));
  const problems = Object.fromEntries(
    Object.entries(problemsInWords()).filter(([control]) => wrong.has(control)),
  );
  const { notYet } = messages().problems;
  return { ok: false, problems: isToCome && !problems.date ? { ...problems, date: notYet } : problems };
}

/** The draft that would make this entry, to put it back into the form. */
export function draftOf({ id: _id, customers, link = '', ...entry }: Evidence): EvidenceDraft {
  return { ...entry, customers: String(customers), link };
}
