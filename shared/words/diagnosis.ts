import type { SummaryWords } from '../messages/summary/en';
import type { Diagnosis } from '../schemas/summary';
import type { Column } from '../taxonomy';

/** What is wrong with a column in one sentence, and the one thing to do about it. */
export interface DiagnosisWords {
  readonly sentence: string;
  readonly action: string;
}

type Reason = Diagnosis['reasons'][number];

/** The diagnosis of a column. Where there are several reasons, the first one is told: the others may go with it. */
export function diagnosisInWords(
  diagnosis: Diagnosis,
  column: Column,
  words: Pick<SummaryWords, 'diagnosis'>,
): DiagnosisWords {
  const { clear, tooShallow, tooBroad } = words.diagnosis;
  const [reason] = diagnosis.reasons;
  if (reason === undefined) return { sentence: clear.sentence(column), action: clear.action };
  const { sentence, action } = reasonInWords(reason, column, words);
  return { sentence: diagnosis.verdict === 'tooShallow' ? tooShallow(sentence) : tooBroad(sentence), action };
}

function reasonInWords(
  reason: Reason,
  column: Column,
  { diagnosis: { fewItems, fewWithEvidence, noClearCut, manyUntouched } }: Pick<SummaryWords, 'diagnosis'>,
): DiagnosisWords {
  switch (reason.code) {
    case 'fewItems':
      return { sentence: fewItems.sentence(reason.count, column), action: fewItems.action(column) };
    case 'fewWithEvidence':
      return {
        sentence: fewWithEvidence.sentence(reason.count, column),
        action: fewWithEvidence.action(column),
      };
    case 'noClearCut':
      return { sentence: noClearCut.sentence(reason.gap), action: noClearCut.action };
    case 'manyUntouched':
      return { sentence: manyUntouched.sentence(reason.count, column), action: manyUntouched.action };
  }
}
