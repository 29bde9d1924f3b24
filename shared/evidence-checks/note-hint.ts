/** What a note may do wrong, in the order in which it matters. */
export const NOTE_CHECKS = ['future', 'opinion'] as const;
export type NoteCheck = (typeof NOTE_CHECKS)[number];

/** A hint on a note. It never stops anybody from keeping the note. */
export interface NoteHint {
  readonly check: NoteCheck;
  readonly why: string;
  /** A question about what happened, to ask instead. */
  readonly ask: string;
}
