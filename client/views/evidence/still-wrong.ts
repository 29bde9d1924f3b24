import type { DraftProblems, EvidenceDraft } from '../../ui/evidence-draft';

/** The problems of a draft that are about what was not touched since. */
export function stillWrong(
  problems: DraftProblems,
  before: EvidenceDraft,
  after: EvidenceDraft,
): DraftProblems {
  return Object.fromEntries(
    Object.entries(problems).filter(([control]) => {
      const name = control as keyof EvidenceDraft;
      return before[name] === after[name];
    }),
  );
}
