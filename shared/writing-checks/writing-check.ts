/** What a card's name may do wrong (domain page, 7), in the order in which hints are shown. */
export const WRITING_CHECKS = [
  'ourProduct',
  'feature',
  'missingSolution',
  'several',
  'generic',
  'vague',
] as const;
export type WritingCheck = (typeof WRITING_CHECKS)[number];

/** A hint on a card's name. It never stops anybody from keeping the name. */
export interface WritingHint {
  readonly check: WritingCheck;
  /** What the name keeps the team from seeing. */
  readonly why: string;
  /** A pattern to reword it by, with an example. */
  readonly reword: string;
}
