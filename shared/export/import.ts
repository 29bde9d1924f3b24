import type { BoardSnapshot } from '../schemas/snapshot';

/** A board read back from a file of ours, or one sentence that says what is wrong, where, and what to do. */
export type ReadExport =
  | {
      readonly ok: true;
      readonly snapshot: BoardSnapshot;
      /** What was passed over, in a sentence each. */
      readonly remarks: readonly string[];
    }
  | { readonly ok: false; readonly problem: string };

/** The most names that a remark tells. */
const NAMED = 5;

/** What of a file is not ours and was passed over; none where all was read. */
export function passedOver(what: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const told = names.slice(0, NAMED).map((name) => `"${name.slice(0, 60)}"`);
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  return [`Passed over, since nothing here is called so: ${what} ${told.join(', ')}${more}.`];
}
