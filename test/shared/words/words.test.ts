import type { Diagnosis, Firmness, NextStep, ReceiptLine, Saturation } from '../../../shared/schemas/summary';
import { prevalenceOf } from '../../../shared/scoring/prevalence';
import { scoreItem } from '../../../shared/scoring/score-item';
import type { Evidence } from '../../../shared/schemas/evidence';
import { diagnosisInWords } from '../../../shared/words/diagnosis';
import { firmnessInWords } from '../../../shared/words/firmness';
import { nextStepInWords } from '../../../shared/words/next-step';
import { opportunityInWords } from '../../../shared/words/opportunity';
import { prevalenceExplained, prevalenceInWords } from '../../../shared/words/prevalence';
import { receiptLineInWords } from '../../../shared/words/receipt-line';
import { saturationInWords } from '../../../shared/words/saturation';
import { stalenessInWords } from '../../../shared/words/staleness';
import { verdictInWords } from '../../../shared/words/verdict';
import { customers, log } from '../../support/builders';
import { en as summaryWords } from '../../../shared/messages/summary/en';
import { en as core } from '../../../shared/messages/core/en';

describe('people', () => {
  it.each([
    [0, '0 people'],
    [1, '1 person'],
    [4, '4 people'],
    [1_200, '1,200 people'],
    [1_000_000, '1,000,000 people'],
  ])('%d', (people, words) => {
    expect(core.people(people)).toBe(words);
  });
});

describe('the next step', () => {
  it.each<[NextStep, string]>([
    [{ code: 'askFirstCustomer' }, 'Nobody has said so yet: ask a first customer.'],
    [{ code: 'moreCustomers', count: 1 }, 'Hear it from 1 more customer.'],
    [{ code: 'moreCustomers', count: 2 }, 'Hear it from 2 more customers.'],
    [
      { code: 'directEvidence' },
      'Talk to customers or watch them: surveys and reading alone do not carry it further.',
    ],
    [
      { code: 'behaviour', count: 1 },
      'Ask what they do about it today: one more customer with a workaround or an investment makes it strong.',
    ],
    [
      { code: 'behaviour', count: 2 },
      'Ask what they do about it today: 2 customers with a workaround or an investment make it strong.',
    ],
    [{ code: 'nothing' }, 'Nothing is missing: it is direct, repeated, and changes what customers do.'],
  ])('%j', (step, words) => {
    expect(nextStepInWords(step, 'profile', core)).toBe(words);
  });

  it('asks for use where talk is no direct evidence', () => {
    expect(nextStepInWords({ code: 'directEvidence' }, 'valueMap', core)).toBe(
      'Watch customers use it or run an experiment: what they say about it does not carry it further.',
    );
  });
});

describe('a verdict', () => {
  const against = (count: number) => customers(count, { stance: 'contradicts' }, 50);

  it.each<[string, Partial<Evidence>[]]>([
    ['Assumption', []],
    ['Assumption · 2 against', against(2)],
    ['Heard · 1 person', customers(1)],
    ['Repeated · 4 people', customers(4)],
    ['Strong · 3 people', customers(3, { signals: ['workaround'] })],
    ['Contested · 3 for, 2 against', [...customers(3), ...against(2)]],
  ])('%s', (words, entries) => {
    expect(verdictInWords(scoreItem({ column: 'pain', evidence: log(...entries), priority: 3 }), core)).toBe(
      words,
    );
  });
});

describe('prevalence', () => {
  it.each([
    [4, 9, '4 of 9 customers, 19–73 %'],
    [1, 1, '1 of 1 customer, 21–100 %'],
    [0, 0, 'No customers heard yet'],
  ])('%d of %d', (supporting, of, words) => {
    expect(prevalenceInWords(prevalenceOf(supporting, of), core)).toBe(words);
  });
});

describe('a line of a receipt', () => {
  const line = (overrides: Partial<ReceiptLine>): ReceiptLine => ({
    part: 'repetition',
    points: 24.9,
    most: 46,
    customers: 3,
    entries: [],
    ...overrides,
  });

  it.each([
    [line({}), 'Customers say so: 24.9 of 46 points, 3 people'],
    [
      line({ part: 'workaround', points: 5, most: 10, customers: 2 }),
      'They already improvise: 5.0 of 10 points, 2 people',
    ],
    [
      line({ part: 'workaround', points: 0, most: 10, customers: 1 }),
      'They already improvise: 0.0 of 10 points, 1 person, outweighed by those who contradict',
    ],
    [
      line({ part: 'investment', points: 0, most: 10, customers: 0 }),
      'They spend time or money on it: 0.0 of 10 points, nobody yet',
    ],
    [line({ part: 'priority', points: 19.2, most: 24, customers: 0 }), 'Your own rating: 19.2 of 24 points'],
    [
      line({ part: 'priority', points: 0, most: 24, customers: 0 }),
      'Your own rating: 0.0 of 24 points, not rated',
    ],
  ])('%j', (given, words) => {
    expect(receiptLineInWords(given, core)).toBe(words);
  });
});

describe('firmness', () => {
  it.each<[Firmness, number, string]>([
    [
      { share: 0.94, word: 'firm' },
      9,
      'Firm: with other customers like yours it would be in the top 3 in 94 % of cases',
    ],
    [
      { share: 0.898, word: 'likely' },
      9,
      'Likely: with other customers like yours it would be in the top 3 in 89 % of cases',
    ],
    [
      { share: 0.58, word: 'provisional' },
      9,
      'Provisional: with other customers like yours it would be in the top 3 in 58 % of cases',
    ],
    [{ share: 1, word: 'provisional' }, 3, 'Provisional: only 3 customers heard, and it takes 8 to tell'],
    [{ share: 1, word: 'provisional' }, 0, 'Provisional: no customers heard yet'],
  ])('%j after %d customers', (firmness, heard, words) => {
    expect(firmnessInWords(firmness, heard, summaryWords)).toBe(words);
  });
});

describe('saturation', () => {
  it.each<[Saturation, string]>([
    [{ state: 'early', customers: 0 }, 'No customers heard yet'],
    [{ state: 'early', customers: 5 }, '5 customers heard: too early to tell whether you have heard it all'],
    [
      { state: 'saturated', customers: 9, newItems: [0, 0, 0], base: 6 },
      'The last 3 customers brought nothing new',
    ],
    [
      { state: 'saturated', customers: 9, newItems: [0, 1, 0], base: 24 },
      'The last 3 customers brought 1 new item, next to nothing beside the 24 of the first 4',
    ],
    [
      { state: 'open', customers: 9, newItems: [2, 1, 0], base: 6 },
      'The last 3 customers brought 3 new items: keep asking',
    ],
  ])('%j', (saturation, words) => {
    expect(saturationInWords(saturation, core)).toBe(words);
  });
});

describe('a diagnosis', () => {
  it.each<[Diagnosis, string]>([
    [{ verdict: 'clear', reasons: [] }, 'Clear: a few pains stand out.'],
    [{ verdict: 'tooShallow', reasons: [{ code: 'fewItems', count: 0 }] }, 'Too shallow: no pains yet.'],
    [{ verdict: 'tooShallow', reasons: [{ code: 'fewItems', count: 1 }] }, 'Too shallow: only 1 pain.'],
    [
      { verdict: 'tooShallow', reasons: [{ code: 'fewWithEvidence', count: 0 }] },
      'Too shallow: no pain has evidence from customers.',
    ],
    [
      {
        verdict: 'tooShallow',
        reasons: [
          { code: 'fewWithEvidence', count: 2 },
          { code: 'manyUntouched', count: 20 },
        ],
      },
      'Too shallow: only 2 pains with evidence from customers.',
    ],
    [
      { verdict: 'tooBroad', reasons: [{ code: 'noClearCut', gap: 2.5 }] },
      'Too broad: the third and the sixth lie only 2.5 points apart.',
    ],
    [
      { verdict: 'tooBroad', reasons: [{ code: 'manyUntouched', count: 13 }] },
      'Too broad: 13 pains have neither a rating nor evidence.',
    ],
  ])('%j', (diagnosis, sentence) => {
    const words = diagnosisInWords(diagnosis, 'pain', summaryWords);
    expect(words.sentence).toBe(sentence);
    expect(words.action).toMatch(/^[A-Z].*\.$/);
  });

  it('speaks of the column it is about', () => {
    const diagnosis: Diagnosis = { verdict: 'tooShallow', reasons: [{ code: 'fewItems', count: 2 }] };
    expect(diagnosisInWords(diagnosis, 'job', summaryWords)).toEqual({
      sentence: 'Too shallow: only 2 jobs.',
      action: 'Ask customers about their jobs and write a card for each.',
    });
  });
});

describe('a prevalence, explained', () => {
  it.each([
    [
      1,
      1,
      '1 of 1 customer heard on this canvas supports it. Among all customers like them it is likely between 21 and 100 %',
    ],
    [
      4,
      9,
      '4 of 9 customers heard on this canvas support it. Among all customers like them it is likely between 19 and 73 %',
    ],
  ])('%d of %d', (supporting, heard, words) => {
    expect(prevalenceExplained(prevalenceOf(supporting, heard), core)).toContain(words);
  });
});

describe('an opportunity', () => {
  it.each([
    [5, 1, 'Opportunity 9 of 9: it matters 5, what they use today serves it 1.'],
    [2, 5, 'Opportunity 2 of 9: it matters 2, what they use today serves it 5.'],
  ])('of %d, served %d', (priority, served, words) => {
    expect(opportunityInWords(priority, served, core)).toBe(words);
  });

  it('is not known while one of the ratings is unset', () => {
    expect(opportunityInWords(null, 3, core)).toBeNull();
    expect(opportunityInWords(3, undefined, core)).toBeNull();
  });
});

describe('staleness', () => {
  it.each([
    ['2026-09-25', 'No new evidence for 60 days: ask again whether it still holds.'],
    ['2026-09-26', null],
    ['2027-01-01', null],
    [null, null],
  ])('of evidence from %s, seen on 24 November 2026', (latest, words) => {
    expect(stalenessInWords(latest, '2026-11-24', core)).toBe(words);
  });
});
