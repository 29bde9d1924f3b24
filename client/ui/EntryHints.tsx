import { checkNote } from '../../shared/evidence-checks/check-note';
import { checkWho } from '../../shared/evidence-checks/check-who';
import type { EvidenceKind } from '../../shared/taxonomy';
import { hints } from '../language/hints';

export interface EntryHintsProps {
  readonly who?: string;
  /** What was said or seen, and how it was learnt: words on the future count for little in an interview. */
  readonly kind?: EvidenceKind;
  readonly note?: string;
}

/** What is worth a second look before an entry is added. Never a reason not to. */
export function EntryHints({ who = '', kind = 'interview', note = '' }: EntryHintsProps) {
  const hint = checkWho(who, hints());
  return (
    <div class="entry-hints" role="status">
      {hint && (
        <p class="field-hint">
          {hint.why} {hint.instead}
        </p>
      )}
      {checkNote(kind, note, hints()).map(({ check, why, ask }) => (
        <p class="field-hint" key={check}>
          {why} {ask}
        </p>
      ))}
    </div>
  );
}
