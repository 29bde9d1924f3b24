import { headingRow, readPasted, type PastedLine } from '../../../../shared/evidence-log/pasted-lines';
import type { Evidence } from '../../../../shared/schemas/evidence';
import { core } from '../../../language/core';
import { readDraft, type DraftProblems, type EvidenceDraft } from '../../../ui/evidence-draft';
import { dayFrom } from '../../../ui/typed-day';

/** A pasted line, with the entry that it makes or why it makes none. */
export interface PastedEntry {
  readonly source: string;
  readonly draft: EvidenceDraft;
  readonly entry: Evidence | null;
  readonly problems: DraftProblems;
}

/** What a line leaves open is as in the form: one interview gives many lines. */
function draftFrom({ source: _source, signals, ...said }: PastedLine, form: EvidenceDraft): EvidenceDraft {
  return { ...form, note: '', customers: '1', link: '', ...said, signals: [...(signals ?? form.signals)] };
}

/** The entries in a pasted text. `form` stands for what a line does not say; `idOf` gives the entry of a line its id. */
export function pastedEntries(
  text: string,
  form: EvidenceDraft,
  { today, idOf }: { readonly today: string; readonly idOf: (line: number) => string },
): PastedEntry[] {
  const isDay = (cell: string) => dayFrom(cell, today) !== null;
  return readPasted(text, { isDay, isNamed: form.who.trim() !== '' }, core()).map((line, at) => {
    const draft = draftFrom(line, form);
    const read = readDraft(draft, idOf(at), today);
    return read.ok
      ? { source: line.source, draft, entry: read.entry, problems: {} }
      : { source: line.source, draft, entry: null, problems: read.problems };
  });
}

/** What stays of a pasted text when some of its lines were added; null when nothing does. */
export function withoutAdded(
  text: string,
  lines: readonly PastedEntry[],
  added: readonly Evidence[],
): string | null {
  const ids = new Set(added.map(({ id }) => id));
  const kept = lines.filter(({ entry }) => entry === null || !ids.has(entry.id));
  return kept.length === 0 ? null : headingRow(text) + kept.map(({ source }) => source).join('\n');
}

/** The first of these entries that fit, by whether so many of them do; each further one takes room. */
export function thatFit(
  entries: readonly Evidence[],
  fits: (some: readonly Evidence[]) => boolean,
): readonly Evidence[] {
  let [most, tooMany] = [0, entries.length + 1];
  while (tooMany - most > 1) {
    const middle = (most + tooMany) >> 1;
    if (fits(entries.slice(0, middle))) most = middle;
    else tooMany = middle;
  }
  return entries.slice(0, most);
}
