import { scoreItem } from '../../../shared/scoring/score-item';
import type { NextStep } from '../../../shared/schemas/summary';
import type { Evidence } from '../../../shared/schemas/evidence';
import type { Column, EvidenceKind, Verdict } from '../../../shared/taxonomy';
import { customers, log } from '../../support/builders';

const judge = (entries: readonly Partial<Evidence>[], column: Column = 'gain') =>
  scoreItem({ column, evidence: log(...entries), priority: null });
const against = (count: number) => customers(count, { stance: 'contradicts' }, 50);

describe('verdict and next step', () => {
  it.each<[string, Partial<Evidence>[], Verdict, NextStep]>([
    ['nobody', [], 'assumption', { code: 'askFirstCustomer' }],
    ['only the team', customers(9, { kind: 'teamOpinion' }), 'assumption', { code: 'askFirstCustomer' }],
    ['only customers who contradict', against(4), 'assumption', { code: 'askFirstCustomer' }],
    ['one customer', customers(1), 'heard', { code: 'moreCustomers', count: 2 }],
    [
      'two customers who pay',
      customers(2, { signals: ['investment'] }),
      'heard',
      { code: 'moreCustomers', count: 1 },
    ],
    ['three in a survey', customers(3, { kind: 'survey' }), 'heard', { code: 'directEvidence' }],
    ['three interviewed', customers(3), 'repeated', { code: 'behaviour', count: 2 }],
    [
      'three interviewed, one improvises',
      [...customers(2), { who: 'C03', signals: ['workaround'] }],
      'repeated',
      { code: 'behaviour', count: 1 },
    ],
    [
      'three interviewed, one improvises, another pays',
      [{ who: 'C01' }, { who: 'C02', signals: ['investment'] }, { who: 'C03', signals: ['workaround'] }],
      'strong',
      { code: 'nothing' },
    ],
    [
      'three interviewed, one improvises and pays',
      [...customers(2), { who: 'C03', signals: ['workaround', 'investment'] }],
      'repeated',
      { code: 'behaviour', count: 1 },
    ],
    [
      'three whom it hurts',
      customers(3, { signals: ['consequence'] }),
      'repeated',
      { code: 'behaviour', count: 2 },
    ],
    [
      'five for and three against',
      [...customers(5, { signals: ['workaround'] }), ...against(3)],
      'heard',
      { code: 'moreCustomers', count: 1 },
    ],
    [
      'one for and five against',
      [...customers(1), ...against(5)],
      'heard',
      { code: 'moreCustomers', count: 7 },
    ],
    [
      'one interview with a group of three who improvise',
      [{ who: 'Group', customers: 3, signals: ['workaround'] }],
      'strong',
      { code: 'nothing' },
    ],
  ])('%s', (_what, entries, verdict, nextStep) => {
    expect(judge(entries)).toMatchObject({ verdict, nextStep });
  });
});

describe('direct evidence', () => {
  it.each<[EvidenceKind, boolean, boolean]>([
    ['teamOpinion', false, false],
    ['deskResearch', false, false],
    ['survey', false, false],
    ['interview', true, false],
    ['observation', true, true],
    ['experiment', true, true],
    ['usageData', true, true],
  ])('%s: %s for the customer profile, %s for the value map', (kind, profile, valueMap) => {
    expect(judge(customers(1, { kind })).strength.direct).toBe(profile);
    expect(judge(customers(1, { kind }), 'product').strength.direct).toBe(valueMap);
  });

  it('must support', () => {
    expect(judge([...customers(3, { kind: 'survey' }), ...against(1)]).strength.direct).toBe(false);
  });

  it('counts where it is not the customer’s strongest entry', () => {
    const entries = [
      { who: 'C01', kind: 'survey' as const, customers: 9 },
      { who: 'C01', kind: 'interview' as const },
    ];
    expect(judge(entries)).toMatchObject({ strength: { direct: true }, verdict: 'repeated' });
  });
});

describe('contested', () => {
  it.each([
    [3, 0, false],
    [3, 1, false],
    [2, 1, true],
    [3, 3, true],
    [2, 4, true],
    [1, 3, false],
    [0, 3, false],
    [0, 0, false],
  ])('%d for and %d against: %s', (supporting, contradicting, contested) => {
    expect(judge([...customers(supporting), ...against(contradicting)]).contested).toBe(contested);
  });

  it('goes by weight, not by people', () => {
    const scored = judge([
      ...customers(2),
      ...customers(4, { kind: 'deskResearch', stance: 'contradicts' }, 50),
    ]);
    // 1.5 for; four pieces of desk research against weigh 0.5 together.
    expect(scored).toMatchObject({ contested: false, contradicting: { total: 0.5, customers: 4 } });
  });
});
