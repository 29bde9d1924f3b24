import type { Evidence } from '../../../../shared/schemas/evidence';
import { EVIDENCE_KIND_LABELS } from '../../../../shared/taxonomy';
import { dayInWords } from '../../../ui/day-in-words';

/** Notes to copy: who, how and when in one line, the words beneath, an empty line between. */
export function notesAsText(notes: readonly Evidence[]): string {
  return notes
    .map(({ who, kind, date, note }) =>
      [`${who}, ${EVIDENCE_KIND_LABELS[kind].toLowerCase()}, ${dayInWords(date)}`, note].join('\n'),
    )
    .join('\n\n');
}
