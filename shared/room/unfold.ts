import type { Evidence } from '../schemas/evidence';
import type { Item } from '../schemas/item';

/** A fold that can be undone: the entries as they were before, and the one for which they made room, if for one. */
export interface FoldToUndo {
  readonly notes: readonly Evidence[];
  readonly entry: Evidence | null;
}

/**
 * What undoing a fold comes to: the words are back beside the new entry; or in its place, and the entry, as it stood on the card, is
 * to be kept elsewhere; or they do not fit even so, by so many characters, and nothing is to be changed.
 */
export type Unfolded =
  | { readonly state: 'beside'; readonly item: Item }
  | { readonly state: 'instead'; readonly item: Item; readonly entry: Evidence }
  | { readonly state: 'too-long'; readonly characters: number };

/** The folded notes that have no words on the card now: whoever wrote there anew, or deleted the entry, meant it. */
export function stillFolded({ evidence }: Item, { notes }: FoldToUndo): Evidence[] {
  const empty = new Set(evidence.filter(({ note }) => note === '').map(({ id }) => id));
  return notes.filter(({ id }) => empty.has(id));
}

/** Puts the words back onto exactly their entries. `over` says by how many characters an item would overrun the card. */
export function unfold(item: Item, fold: FoldToUndo, over: (after: Item) => number): Unfolded {
  const beside = withWords(item, stillFolded(item, fold));
  const tooMany = over(beside);
  if (tooMany === 0) return { state: 'beside', item: beside };
  const entry = item.evidence.find(({ id }) => id === fold.entry?.id);
  if (!entry) return { state: 'too-long', characters: tooMany };
  const instead = { ...beside, evidence: beside.evidence.filter(({ id }) => id !== entry.id) };
  const stillTooMany = over(instead);
  if (stillTooMany > 0) return { state: 'too-long', characters: stillTooMany };
  return { state: 'instead', item: instead, entry };
}

function withWords(item: Item, notes: readonly Evidence[]): Item {
  const words = new Map(notes.map(({ id, note }) => [id, note]));
  return {
    ...item,
    evidence: item.evidence.map((entry) => ({ ...entry, note: words.get(entry.id) ?? entry.note })),
  };
}
