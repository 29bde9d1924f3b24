import type { Evidence } from '../schemas/evidence';
import type { Item } from '../schemas/item';

/** Characters that a note's words take on the card: the two quotation marks around them stay. */
export function charactersOfNote({ note }: Evidence): number {
  return JSON.stringify(note).length - 2;
}

/**
 * Which notes to fold so that as many characters become free, oldest first; null where even all of them are too few.
 *
 * Folding begins with the oldest day, on one day with what was logged first, and ends as soon as there is room. Then, from the
 * newest of these back, each keeps its words after all where the others alone suffice. So no note is folded in vain, and a newer
 * one is only folded where the older ones do not suffice.
 */
export function notesToFold(evidence: readonly Evidence[], characters: number): Evidence[] | null {
  const chosen: Evidence[] = [];
  let short = characters;
  for (const entry of oldestFirst(evidence)) {
    if (short <= 0) break;
    chosen.push(entry);
    short -= charactersOfNote(entry);
  }
  return short > 0 ? null : withoutSpare(chosen, -short);
}

/** Entries with words to fold, the oldest day first. */
function oldestFirst(evidence: readonly Evidence[]): Evidence[] {
  return evidence
    .filter(({ note }) => note !== '')
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The chosen without those whose words fit into the spare characters, the newest tried first. */
function withoutSpare(chosen: readonly Evidence[], spare: number): Evidence[] {
  const kept = new Set<Evidence>();
  let left = spare;
  for (const entry of [...chosen].reverse()) {
    const characters = charactersOfNote(entry);
    if (characters > left) continue;
    kept.add(entry);
    left -= characters;
  }
  return chosen.filter((entry) => !kept.has(entry));
}

/**
 * The item with these notes in their short form: the entry stays, with id, customer, kind, day, people, stance, signals and link, and
 * its words go. So nothing that is counted changes. A note that says something else by now than when it was chosen keeps its words:
 * nobody has seen them go.
 */
export function withFolded(item: Item, notes: readonly Evidence[]): Item {
  const chosen = new Map(notes.map(({ id, note }) => [id, note]));
  return {
    ...item,
    evidence: item.evidence.map((entry) =>
      chosen.get(entry.id) === entry.note ? { ...entry, note: '' } : entry,
    ),
  };
}
