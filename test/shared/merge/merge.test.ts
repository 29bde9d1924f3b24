import * as fc from 'fast-check';
import { withMerged, withoutMoved } from '../../../shared/merge/carry-out';
import { isEmptyPlan, movingEntries } from '../../../shared/merge/merge-plan';
import { planMerge } from '../../../shared/merge/plan-merge';
import { entryKey } from '../../../shared/merge/same-entry';
import { withoutMerged, withReturned } from '../../../shared/merge/undo';
import type { Evidence } from '../../../shared/schemas/evidence';
import type { Item } from '../../../shared/schemas/item';
import { scoreItem, type ItemScore } from '../../../shared/scoring/score-item';
import { cardValues, readCardData } from '../../../shared/stored/card-data';
import { isProfile, type Column } from '../../../shared/taxonomy';
import { anyColumn, anyEvidence, anyPriority, numbered } from '../../support/arbitraries';
import { item, log } from '../../support/builders';

const FROM = '5e00000000000000000f0001';
const ONTO = '5e00000000000000000f0002';

const plan = (from: Item, onto: Item, column: Column = 'pain') =>
  planMerge({ id: FROM, item: from }, { id: ONTO, item: onto, column });

/** The whole merge as it is carried out: target, then first card. */
function merge(from: Item, onto: Item, column: Column = 'pain') {
  const planned = plan(from, onto, column);
  const target = withMerged(onto, planned);
  return { planned, target, source: withoutMoved(from, planned, target) };
}

/** Few notes, so that some entries say the same; ids of both cards clash. */
const anyNotedEvidence = anyEvidence({ note: fc.constantFrom('', 'I wait', 'I improvise') });
const anyClashingLog = fc.array(anyNotedEvidence, { maxLength: 10 }).map(numbered);
const anyItem = fc
  .record({
    evidence: anyClashingLog,
    fields: fc.record(
      {
        importance: fc.integer({ min: 1, max: 5 }),
        severity: fc.integer({ min: 1, max: 5 }),
        relevance: fc.integer({ min: 1, max: 5 }),
        painCategory: fc.constantFrom('outcome' as const, 'risk' as const),
        riskKind: fc.constantFrom('social' as const, 'technical' as const),
        costs: fc.subarray(['time' as const, 'money' as const], { minLength: 1 }),
        addresses: fc.subarray(['one', 'two', 'three'], { minLength: 1 }),
      },
      { requiredKeys: [] },
    ),
    segments: fc.subarray(['teachers', 'parents', 'pupils']),
  })
  .map((parts): Item => parts);

/** All but the ids of entries, which say where figures come from. */
const figuresOf = ({ receipt, ...figures }: ItemScore) => ({
  ...figures,
  receipt: receipt.map(({ part, points, most, customers }) => ({ part, points, most, customers })),
});
const figures = (column: Column, evidence: readonly Evidence[], priority: number | null) =>
  figuresOf(scoreItem({ column, evidence, priority }));
const keys = (evidence: readonly Evidence[]) => new Set(evidence.map(entryKey));

describe('merging two cards equals logging all their evidence on one', () => {
  it('in score, receipt, strength test and verdict', () => {
    fc.assert(
      fc.property(anyColumn, anyItem, anyItem, anyPriority, (column, from, onto, priority) => {
        const onOneCard = numbered([...onto.evidence, ...from.evidence]);
        const { target } = merge(from, onto, column);
        expect(figures(column, target.evidence, priority)).toEqual(figures(column, onOneCard, priority));
      }),
    );
  });

  it('whichever of the two is the target', () => {
    fc.assert(
      fc.property(anyColumn, anyItem, anyItem, (column, one, other) => {
        expect(figures(column, merge(one, other).target.evidence, null)).toEqual(
          figures(column, merge(other, one).target.evidence, null),
        );
      }),
    );
  });
});

describe('after a merge', () => {
  it('every entry of both stands on the target, each with an id of its own, and none on the first card', () => {
    fc.assert(
      fc.property(anyItem, anyItem, (from, onto) => {
        const { target, source } = merge(from, onto);
        expect(keys(target.evidence)).toEqual(keys([...onto.evidence, ...from.evidence]));
        expect(new Set(target.evidence.map(({ id }) => id)).size).toBe(target.evidence.length);
        expect(target.evidence.every(({ id }) => id.length <= 16)).toBe(true);
        expect(source).toEqual({ ...from, evidence: [] });
      }),
    );
  });

  it('the target’s own entries, fields and order are as before', () => {
    fc.assert(
      fc.property(anyItem, anyItem, (from, onto) => {
        const { target } = merge(from, onto);
        expect(target.evidence.slice(0, onto.evidence.length)).toEqual(onto.evidence);
        const { addresses: _links, ...own } = onto.fields;
        expect(target.fields).toMatchObject(own);
      }),
    );
  });

  it('there is nothing left to merge', () => {
    fc.assert(
      fc.property(anyItem, anyItem, anyColumn, (from, onto, column) => {
        const { target, source } = merge(from, onto, column);
        const again = plan(source, target, column);
        expect(isEmptyPlan(again)).toBe(true);
      }),
    );
  });

  it('what is stored reads as the same item', () => {
    fc.assert(
      fc.property(anyItem, anyItem, (from, onto) => {
        const { target } = merge(from, onto);
        const read = readCardData(cardValues({}, target));
        if (read.state === 'unreadable') throw new Error(read.problem.why);
        expect(read.kept).toBe(0);
        expect(read.item.evidence.map(entryKey)).toEqual(target.evidence.map(entryKey));
        expect(read.item).toMatchObject({ fields: target.fields, segments: target.segments });
      }),
    );
  });
});

describe('repeated after a failure half-way', () => {
  it('carrying out the same plan again changes nothing', () => {
    fc.assert(
      fc.property(anyItem, anyItem, (from, onto) => {
        const { planned, target, source } = merge(from, onto);
        expect(withMerged(target, planned)).toEqual(target);
        expect(withoutMoved(source, planned, target)).toEqual(source);
      }),
    );
  });

  it('a new plan moves nothing that has arrived', () => {
    fc.assert(
      fc.property(anyItem, anyItem, (from, onto) => {
        const { target } = merge(from, onto);
        expect(movingEntries(plan(from, target))).toEqual([]);
      }),
    );
  });
});

describe('undo', () => {
  it('puts both cards back as they were', () => {
    fc.assert(
      fc.property(anyItem, anyItem, anyColumn, (from, onto, column) => {
        const { planned, target, source } = merge(from, onto, column);
        const restored = withReturned(source, planned, target);
        expect(restored).toEqual(from);
        expect(withoutMerged(target, planned, restored)).toEqual(onto);
      }),
    );
  });

  it('does so from half-way, too, and twice as well as once', () => {
    fc.assert(
      fc.property(anyItem, anyItem, (from, onto) => {
        const planned = plan(from, onto);
        const target = withMerged(onto, planned);
        const restored = withReturned(from, planned, target);
        const freed = withoutMerged(target, planned, restored);
        expect([restored, freed]).toEqual([from, onto]);
        expect(withReturned(restored, planned, freed)).toEqual(from);
      }),
    );
  });

  const from = item({ evidence: [{ who: 'C01', note: 'I wiat' }, { who: 'C02' }, { who: 'C03' }] });
  const merged = merge(from, item());

  it('brings an entry back as it was mended on the target, and leaves one deleted that was deleted there', () => {
    const mended = {
      ...merged.target,
      evidence: merged.target.evidence
        .filter(({ who }) => who !== 'C02')
        .map((entry) => (entry.who === 'C01' ? { ...entry, note: 'I wait' } : entry)),
    };
    const restored = withReturned(merged.source, merged.planned, mended);
    expect(restored.evidence.map(({ who, note }) => [who, note])).toEqual([
      ['C01', 'I wait'],
      ['C03', ''],
    ]);
    expect(withoutMerged(mended, merged.planned, restored).evidence).toEqual([]);
  });

  it('keeps what was added on either card meanwhile', () => {
    const [late] = log({ who: 'C09', id: 'late' });
    if (!late) throw new Error('no entry');
    const source = { ...merged.source, evidence: [late] };
    const target = { ...merged.target, evidence: [...merged.target.evidence, { ...late, id: 'later' }] };
    const restored = withReturned(source, merged.planned, target);
    expect(restored.evidence.map(({ who }) => who)).toEqual(['C01', 'C02', 'C03', 'C09']);
    expect(withoutMerged(target, merged.planned, restored).evidence.map(({ id }) => id)).toEqual(['later']);
  });

  it('takes back a filled field only while it is as it was filled', () => {
    const { planned, target, source } = merge(item({ fields: { severity: 4, served: 2 } }), item());
    const changed = { ...target, fields: { ...target.fields, severity: 5 } };
    expect(withoutMerged(changed, planned, source).fields).toEqual({ severity: 5 });
  });
});

describe('entries that say the same', () => {
  const one = { who: 'C07', note: 'I wait', signals: ['consequence', 'workaround'] } as const;
  const merged = (theirs: Partial<Evidence>) =>
    merge(item({ evidence: [{ ...one, signals: [...one.signals] }] }), item({ evidence: [theirs] })).target
      .evidence.length;

  it('are there once, whatever their ids, the spelling of the customer and the order of the signals', () => {
    expect(merged({ ...one, id: 'other', who: ' c07', signals: ['workaround', 'consequence'] })).toBe(1);
  });

  it.each<[string, Partial<Evidence>]>([
    ['customer', { who: 'C08' }],
    ['number of people', { customers: 2 }],
    ['kind', { kind: 'survey' }],
    ['date', { date: '2026-06-02' }],
    ['note', { note: 'I wait.' }],
    ['stance', { stance: 'contradicts' }],
    ['signals', { signals: ['consequence'] }],
    ['link', { link: 'https://example.org' }],
  ])('are both there where the %s differs', (_what, difference) => {
    expect(merged({ ...one, signals: [...one.signals], ...difference })).toBe(2);
  });
});

describe('an id that is taken', () => {
  it('is replaced by one made of the first card’s and the entry’s, the same each time', () => {
    const from = item({ evidence: [{ who: 'C01' }] });
    const onto = item({ evidence: [{ who: 'C02' }] });
    expect(merge(from, onto).target.evidence.map(({ id }) => id)).toEqual(['e1', '0f0001.e1']);
    expect(merge(from, onto)).toEqual(merge(from, onto));
  });

  it('is replaced also where it is as long as an id can be', () => {
    const long = { id: 'abcdefghijklmnop' };
    const from = item({
      evidence: [
        { ...long, who: 'C01' },
        { id: 'abcdefghijklmnoq', who: 'C03' },
      ],
    });
    const onto = item({
      evidence: [
        { ...long, who: 'C02' },
        { id: 'abcdefghijklmnoq', who: 'C04' },
      ],
    });
    const ids = merge(from, onto).target.evidence.map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    expect(ids.every((id) => id.length <= 16)).toBe(true);
  });
});

describe('fields', () => {
  const mergedFields = (from: Item['fields'], onto: Item['fields'], column: Column = 'pain') =>
    merge(item({ fields: from }), item({ fields: onto }), column).target.fields;

  it('that are unset are filled, those that are set stay', () => {
    expect(mergedFields({ severity: 4, painCategory: 'obstacle' }, { severity: 2 })).toEqual({
      severity: 2,
      painCategory: 'obstacle',
    });
  });

  it('of another column than the target’s do not come along', () => {
    expect(mergedFields({ importance: 4, served: 3 }, {})).toEqual({ served: 3 });
  });

  it.each<[string, Item['fields'], Item['fields'], Item['fields']]>([
    [
      'comes with the value that gives it a meaning',
      { painCategory: 'risk', riskKind: 'social' },
      {},
      { painCategory: 'risk', riskKind: 'social' },
    ],
    [
      'comes where the target has that value',
      { painCategory: 'risk', riskKind: 'social' },
      { painCategory: 'risk' },
      { painCategory: 'risk', riskKind: 'social' },
    ],
    [
      'stays away where the target has another',
      { painCategory: 'risk', riskKind: 'social' },
      { painCategory: 'outcome' },
      { painCategory: 'outcome' },
    ],
  ])('one that depends on another %s', (_when, from, onto, expected) => {
    expect(mergedFields(from, onto)).toEqual(expected);
  });

  it('of links come along to cards of the value map only', () => {
    const anyColumnOfProfile = anyColumn.filter(isProfile);
    fc.assert(
      fc.property(anyColumnOfProfile, anyItem, anyItem, (column, from, onto) => {
        expect(merge(from, onto, column).target.fields.addresses).toEqual(onto.fields.addresses);
      }),
    );
  });

  it('of links are united, up to 50', () => {
    expect(mergedFields({ addresses: ['a', 'b'] }, { addresses: ['b', 'c'] }, 'reliever').addresses).toEqual([
      'b',
      'c',
      'a',
    ]);
    const many = Array.from({ length: 49 }, (_, at) => `card${at}`);
    expect(mergedFields({ addresses: ['a', 'b'] }, { addresses: many }, 'reliever').addresses).toEqual([
      ...many,
      'a',
    ]);
  });
});

describe('segments', () => {
  it('are united', () => {
    const { target } = merge(item({ segments: ['a', 'b'] }), item({ segments: ['b', 'c'] }));
    expect(target.segments).toEqual(['b', 'c', 'a']);
  });
});

describe('what somebody does while a merge is under way', () => {
  const from = item({ evidence: [{ who: 'C01', note: 'I wait' }, { who: 'C02' }] });
  const planned = plan(from, item());
  const target = withMerged(item(), planned);

  it('an entry added to the first card stays there', () => {
    const [late] = log({ id: 'late', who: 'C09' });
    const now = { ...from, evidence: [...from.evidence, ...(late ? [late] : [])] };
    expect(withoutMoved(now, planned, target).evidence.map(({ who }) => who)).toEqual(['C09']);
  });

  it('an entry changed on the first card stays there, since only its former words have moved', () => {
    const now = { ...from, evidence: from.evidence.map((entry) => ({ ...entry, note: 'I wait an hour' })) };
    expect(withoutMoved(now, planned, target).evidence).toHaveLength(2);
  });

  it('an entry deleted on the target before the first card was emptied stays there', () => {
    const now = { ...target, evidence: target.evidence.filter(({ who }) => who !== 'C02') };
    expect(withoutMoved(from, planned, now).evidence.map(({ who }) => who)).toEqual(['C02']);
  });
});
