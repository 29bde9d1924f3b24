import { sameValue } from './same-value';

/**
 * Something stored, taken apart into what members change independently: one field, one entry of evidence, one list's choice.
 * Two members' edits are merged part by part.
 */
export type Parts = ReadonlyMap<string, unknown>;

/** How to take a kind of thing apart, and how to put changed parts back; `undefined` as a part's value removes it. */
export interface PartsOf<T> {
  readonly take: (whole: T) => Parts;
  readonly put: (whole: T, changed: Parts) => T;
}

/** What one edit did to one part. */
export interface PartChange {
  readonly before: unknown;
  readonly after: unknown;
}

/** The parts that differ between two states. */
export function changesBetween(before: Parts, after: Parts): Map<string, PartChange> {
  const changes = new Map<string, PartChange>();
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const change = { before: before.get(key), after: after.get(key) };
    if (!sameValue(change.before, change.after)) changes.set(key, change);
  }
  return changes;
}

/**
 * The changes that a later write of somebody else has undone: the part is again as it was before. A part that is neither as
 * before nor as intended was changed by somebody afterwards, and that change stands.
 */
export function lostChanges(changes: ReadonlyMap<string, PartChange>, now: Parts): Map<string, PartChange> {
  return new Map([...changes].filter(([key, { before }]) => sameValue(now.get(key), before)));
}
