import type { Diagnosis } from '../schemas/summary';
import { COLUMN_LABELS, type Column } from '../taxonomy';
import { pointsInWords } from './numbers';

/** What is wrong with a column in one sentence, and the one thing to do about it. */
export interface DiagnosisWords {
  readonly sentence: string;
  readonly action: string;
}

type Reason = Diagnosis['reasons'][number];

/** The diagnosis of a column. Where there are several reasons, the first one is told: the others may go with it. */
export function diagnosisInWords(diagnosis: Diagnosis, column: Column): DiagnosisWords {
  const [reason] = diagnosis.reasons;
  if (reason === undefined) {
    return {
      sentence: `Clear: a few ${many(column)} stand out.`,
      action: 'Take the top three to your next customers, and build on what holds.',
    };
  }
  const prefix = diagnosis.verdict === 'tooShallow' ? 'Too shallow' : 'Too broad';
  const { sentence, action } = reasonInWords(reason, column);
  return { sentence: `${prefix}: ${sentence}.`, action };
}

function reasonInWords(reason: Reason, column: Column): DiagnosisWords {
  const items = (count: number) => `${count} ${count === 1 ? one(column) : many(column)}`;
  switch (reason.code) {
    case 'fewItems':
      return {
        sentence: reason.count === 0 ? `no ${many(column)} yet` : `only ${items(reason.count)}`,
        action: `Ask customers about their ${many(column)} and write a card for each.`,
      };
    case 'fewWithEvidence':
      return {
        sentence:
          reason.count === 0
            ? `no ${one(column)} has evidence from customers`
            : `only ${items(reason.count)} with evidence from customers`,
        action: `Take the ${many(column)} you rate highest to your next customers and log what they say.`,
      };
    case 'noClearCut':
      return {
        sentence: `the third and the sixth lie only ${pointsInWords(reason.gap)} points apart`,
        action: 'Ask what customers do about each today: what they spend time or money on rises.',
      };
    case 'manyUntouched':
      return {
        sentence: `${items(reason.count)} have neither a rating nor evidence`,
        action: 'Rate them, merge what means the same, and archive what no customer brings up.',
      };
  }
}

function one(column: Column): string {
  return COLUMN_LABELS[column].one.toLowerCase();
}

function many(column: Column): string {
  return COLUMN_LABELS[column].many.toLowerCase();
}
