import * as fc from 'fast-check';
import { EVIDENCE_LACKS, lacksOf, type Lack } from '../../../shared/coaching/lacks';
import { whatIsLacking } from '../../../shared/coaching/what-is-lacking';
import type { ItemFields } from '../../../shared/schemas/item';
import { priorityOf } from '../../../shared/scoring/priority';
import { scoreItem } from '../../../shared/scoring/score-item';
import { COLUMNS, type Column } from '../../../shared/taxonomy';
import { anyColumn, anyLog } from '../../support/arbitraries';
import { customers, item, type ItemParts } from '../../support/builders';

function lackingIn(column: Column, parts: ItemParts = {}): Lack[] {
  const given = item(parts);
  const priority = priorityOf(column, given.fields);
  return whatIsLacking(column, given, scoreItem({ column, evidence: given.evidence, priority }));
}
const evidenceLacks = (column: Column, evidence: NonNullable<ItemParts['evidence']>) =>
  lackingIn(column, { evidence }).filter((lack) => (EVIDENCE_LACKS as readonly Lack[]).includes(lack));

describe('what an item may lack', () => {
  const evidence = [...EVIDENCE_LACKS];
  it.each<[Column, Lack[]]>([
    [
      'job',
      [
        ...evidence,
        'priority',
        'served',
        'jobType',
        'supportingRole',
        'frequency',
        'context',
        'successMeasure',
      ],
    ],
    ['pain', [...evidence, 'priority', 'served', 'painCategory', 'riskKind', 'feltAs', 'costs']],
    ['gain', [...evidence, 'priority', 'served', 'gainLevel', 'gainKind']],
    ['product', [...evidence, 'addresses', 'productKind']],
    ['reliever', [...evidence, 'addresses', 'effects']],
    ['creator', [...evidence, 'addresses', 'effects']],
  ])('%s', (column, lacks) => {
    expect(lacksOf(column)).toEqual(lacks);
  });
});

describe('an item lacks', () => {
  it.each(COLUMNS)('as an empty %s all but an explanation and what depends on another field', (column) => {
    const notYet: Lack[] = ['disagreement', 'supportingRole', 'riskKind'];
    expect(lackingIn(column)).toEqual(lacksOf(column).filter((lack) => !notYet.includes(lack)));
  });

  it.each<[string, Column, NonNullable<ItemParts['evidence']>, Lack[]]>([
    [
      'what the team cannot give',
      'pain',
      customers(5, { kind: 'teamOpinion', signals: ['workaround', 'consequence'] }),
      ['firstEvidence', 'directEvidence', 'moreCustomers', 'behaviour', 'consequence'],
    ],
    [
      'direct evidence after a survey',
      'pain',
      customers(4, { kind: 'survey' }),
      ['directEvidence', 'behaviour', 'consequence'],
    ],
    ['more customers after one', 'job', customers(1), ['moreCustomers', 'behaviour', 'consequence']],
    [
      'direct evidence after talk about a product',
      'product',
      customers(3),
      ['directEvidence', 'behaviour', 'consequence'],
    ],
    [
      'consequences where all do something about it',
      'gain',
      customers(3, { signals: ['investment'] }),
      ['consequence'],
    ],
    ['behaviour where it hurts all', 'gain', customers(3, { signals: ['consequence'] }), ['behaviour']],
    [
      'an explanation where customers disagree',
      'pain',
      [
        ...customers(6, { signals: ['workaround', 'consequence'] }),
        ...customers(3, { stance: 'contradicts' }, 7),
      ],
      ['disagreement'],
    ],
    ['no evidence once it is strong', 'job', customers(3, { signals: ['workaround', 'consequence'] }), []],
  ])('%s', (_what, column, evidence, lacks) => {
    expect(evidenceLacks(column, evidence)).toEqual(lacks);
  });

  it('a role only for a supporting job, a kind of risk only for a risk', () => {
    expect(lackingIn('job', { fields: { jobType: 'supporting' } })).toContain('supportingRole');
    expect(lackingIn('job', { fields: { jobType: 'social' } })).not.toContain('supportingRole');
    expect(lackingIn('pain', { fields: { painCategory: 'risk' } })).toContain('riskKind');
    expect(lackingIn('pain', { fields: { painCategory: 'obstacle' } })).not.toContain('riskKind');
  });

  it('a text that is blank and a choice that is empty', () => {
    expect(lackingIn('job', { fields: { context: '  ' } })).toContain('context');
    expect(lackingIn('pain', { fields: { costs: [] } })).toContain('costs');
    expect(lackingIn('product', { fields: { addresses: [] } })).toContain('addresses');
  });

  it('a priority where only another column’s rating is kept', () => {
    expect(lackingIn('pain', { fields: { importance: 5 } })).toContain('priority');
    expect(lackingIn('pain', { fields: { severity: 1 } })).not.toContain('priority');
  });

  it('nothing where everything is filled in and the evidence is strong', () => {
    const strong = customers(3, { kind: 'experiment', signals: ['workaround', 'consequence'] });
    const fields: Record<Column, ItemFields> = {
      job: {
        jobType: 'social',
        importance: 4,
        frequency: 'daily',
        context: 'At work',
        successMeasure: 'Praise',
        served: 2,
      },
      pain: {
        painCategory: 'risk',
        riskKind: 'social',
        feltAs: 'social',
        costs: ['time'],
        severity: 3,
        served: 1,
      },
      gain: { gainLevel: 'desired', gainKind: 'emotional', relevance: 5, served: 3 },
      product: { productKind: 'digital', addresses: ['card-1'] },
      reliever: { effects: ['savings'], addresses: ['card-1'] },
      creator: { effects: ['savings'], addresses: ['card-1'] },
    };
    for (const column of COLUMNS)
      expect(lackingIn(column, { fields: fields[column], evidence: strong })).toEqual([]);
  });

  it('only what its column may lack, in that order, each once', () => {
    fc.assert(
      fc.property(anyColumn, anyLog(), (column, evidence) => {
        const lacks = lackingIn(column, { evidence });
        expect(lacks).toEqual(lacksOf(column).filter((lack) => lacks.includes(lack)));
      }),
    );
  });

  it('what the next step of its verdict names', () => {
    const named: Record<string, Lack | undefined> = {
      askFirstCustomer: 'firstEvidence',
      moreCustomers: 'moreCustomers',
      directEvidence: 'directEvidence',
      behaviour: 'behaviour',
    };
    fc.assert(
      fc.property(anyColumn, anyLog(), (column, evidence) => {
        const { nextStep } = scoreItem({ column, evidence, priority: null });
        const lack = named[nextStep.code];
        const lacks = lackingIn(column, { evidence });
        if (lack !== undefined) expect(lacks).toContain(lack);
        else expect(lacks).not.toEqual(expect.arrayContaining(['behaviour']));
      }),
    );
  });
});
