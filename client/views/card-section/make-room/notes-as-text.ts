import type { Evidence } from '../../../../shared/schemas/evidence';
import { core } from '../../../language/core';
import { dayInWords } from '../../../ui/day-in-words';

/** Notes to copy: who, how and when in one line, the words beneath, an empty line between. */
export function notesAsText(notes: readonly Evidence[]): string {
  return notes
    .map(({ who, kind, date, note }) =>
      [`${who}, ${core().kindsInLine[kind]}, ${dayInWords(date)}`, note].join('\n'),
    )
    .join('\n\n');
}
