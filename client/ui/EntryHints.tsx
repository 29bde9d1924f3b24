import { checkNote } from '../../shared/evidence-checks/check-note';
import { checkWho } from '../../shared/evidence-checks/check-who';
import { checksSpeak } from '../../shared/language/checks-speak';
import type { EvidenceKind } from '../../shared/taxonomy';
import { hints } from '../language/hints';
import { pageLanguage } from '../language/messages';

export interface EntryHintsProps {
  readonly who?: string;
  /** What was said or seen, and how it was learnt: words on the future count for little in an interview. */
  readonly kind?: EvidenceKind;
  readonly note?: string;
}

/** What is worth a second look before an entry is added. Never a reason not to. */
export function EntryHints({ who = '', kind = 'interview', note = '' }: EntryHintsProps) {
  if (!checksSpeak(pageLanguage())) {
    // Beside the note, where most of them would stand, and not before there is something to check.
    return note.trim() === '' ? null : <p class="field-hint">{hints().onlyEnglish}</p>;
  }
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
