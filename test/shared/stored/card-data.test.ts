import fc from 'fast-check';
import type { Evidence } from '../../../shared/schemas/evidence';
import { Item } from '../../../shared/schemas/item';
import { readBadgeData, RATING_CODES, ADDRESSES_CODE } from '../../../shared/stored/badge-data';
import { cardValues, readCardData } from '../../../shared/stored/card-data';
import { FIELD_CODES } from '../../../shared/stored/field-codes';
import { CARD_LIMIT, charactersUsed, roomLeft } from '../../../shared/stored/room';
import {
  EVIDENCE_KINDS,
  FIELDS,
  REVIEW_MARKS,
  SIGNALS,
  STANCES,
  type FieldDefinition,
} from '../../../shared/taxonomy';
import { evidence } from '../../support/builders';

const anyText = (most: number) => fc.string({ unit: 'binary', maxLength: most });
const anyDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const anyEvidence: fc.Arbitrary<Evidence> = fc.record(
  {
    id: fc.string({ minLength: 1, maxLength: 16 }),
    who: anyText(60).map((text) => `C${text}`.trim()),
    customers: fc.integer({ min: 1, max: 1_000_000 }),
    kind: fc.constantFrom(...EVIDENCE_KINDS),
    date: anyDay,
    note: anyText(200),
    stance: fc.constantFrom(...STANCES),
    signals: fc.subarray([...SIGNALS]),
    link: fc.webUrl({ validSchemes: ['https'] }),
  },
  { requiredKeys: ['id', 'who', 'customers', 'kind', 'date', 'note', 'stance', 'signals'] },
);

function anyValue(field: FieldDefinition): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'rating':
      return fc.integer({ min: 1, max: 5 });
    case 'oneOf':
      return fc.constantFrom(...field.values);
    case 'anyOf':
      return fc.subarray([...field.values]);
    case 'text':
      return anyText(300);
    case 'links':
      return fc.array(fc.stringMatching(/^[0-9a-f]{24}$/), { maxLength: 5 });
  }
}
const anyFields = fc.record(
  Object.fromEntries(Object.entries(FIELDS).map(([name, field]) => [name, anyValue(field)])),
  { requiredKeys: [] },
);
const anyItem: fc.Arbitrary<Item> = fc
  .record(
    {
      fields: anyFields,
      evidence: fc.uniqueArray(anyEvidence, { maxLength: 8, selector: ({ id }) => id }),
      segments: fc.array(fc.string({ maxLength: 40 }), { maxLength: 3 }),
      review: fc.record({
        mark: fc.constantFrom(...REVIEW_MARKS),
        note: anyText(100),
        by: fc.stringMatching(/^[0-9a-f]{24}$/),
        date: anyDay,
        of: fc.string({ maxLength: 32 }),
      }),
      dismissed: fc.array(fc.string({ maxLength: 24 }), { minLength: 1, maxLength: 30 }),
    },
    { requiredKeys: ['fields', 'evidence', 'segments'] },
  )
  .map((item) => item as Item);

/** What comes back after Trello kept it as JSON text. */
const kept = (values: Record<string, unknown>) =>
  JSON.parse(JSON.stringify(values)) as Record<string, unknown>;
const itemOf = (stored: Record<string, unknown>) => {
  const data = readCardData(stored);
  if (data.state === 'unreadable') throw new Error(data.problem.why);
  return data;
};

describe('an item', () => {
  it('comes back as it was written, whatever is in it', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const valid = Item.parse(item);
        expect(itemOf(kept(cardValues({}, valid))).item).toEqual(valid);
      }),
    );
  });

  it('has no dismissed hints where what is stored is no list of them', () => {
    const dismissedIn = (d: unknown) => itemOf({ canvas: { v: 2, d } }).item.dismissed;
    expect([dismissedIn('vague'), dismissedIn({}), dismissedIn([])]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(dismissedIn(['vague', 7, null, 'x'.repeat(25), '=9e0a4b3c'])).toEqual(['vague', '=9e0a4b3c']);
  });

  it('of nothing is empty', () => {
    expect(readCardData({})).toMatchObject({ state: 'empty', item: { fields: {}, evidence: [] } });
    expect(readCardData({ others: 1 })).toMatchObject({ state: 'empty' });
  });

  it('has room for thirty entries with a note of 80 characters, beside its fields', () => {
    const log = Array.from({ length: 30 }, (_, i) =>
      evidence({
        id: `k3f${i}`,
        who: `C${i}`,
        note: 'n'.repeat(80),
        signals: ['consequence', 'workaround'],
        date: '2026-11-03',
      }),
    );
    const fields = { painCategory: 'obstacle', severity: 4, costs: ['time'], served: 2 } as const;
    const stored = cardValues({}, Item.parse({ fields, evidence: log, segments: [] }));
    expect(charactersUsed(stored)).toBeLessThanOrEqual(CARD_LIMIT);
    expect(roomLeft({}).notes).toBeGreaterThanOrEqual(30);
  });
});

describe('what is stored by others', () => {
  const written = (changes: object) => ({ canvas: { v: 2, ...changes } });

  it('stays under its own keys', () => {
    expect(Object.keys(cardValues({ theirs: { a: 1 } }, itemOf({}).item))).toEqual(['canvas']);
  });

  it('stays inside ours where we do not know it', () => {
    const stored = written({ zz: { later: true }, f: { se: 3, zz: 'later' }, e: [] });
    expect(cardValues(stored, itemOf(stored).item)).toEqual({
      canvas: { v: 2, zz: { later: true }, f: { se: 3, zz: 'later' } },
    });
  });

  it('stays where it cannot be read, and is counted', () => {
    const good = ['a1', 'C1', 'i', 20260101, 'said so'];
    const broken = [
      ['b2', 'C2', 'Q', 20260101, 'unknown kind'],
      'text',
      null,
      ['c3', 'C3', 'i', 20261301, 'month 13'],
    ];
    const stored = written({ f: { se: 9, im: 3 }, e: [good, ...broken] });
    const data = itemOf(stored);
    expect(data.item.evidence.map(({ id }) => id)).toEqual(['a1']);
    expect(data.item.fields).toEqual({ importance: 3 });
    expect(data.kept).toBe(5);
    expect(cardValues(stored, data.item)).toEqual({
      canvas: { v: 2, f: { se: 9, im: 3 }, e: [good, ...broken] },
    });
  });

  it('gives way where a member sets the field anew, or deletes it', () => {
    const stored = written({ f: { se: 9, im: 3 } });
    const { canvas } = cardValues(stored, { fields: { severity: 2 }, evidence: [], segments: [] });
    expect(canvas).toEqual({ v: 2, f: { se: 2 } });
  });

  it('of a newer version on an entry stays on it', () => {
    const entry = ['a1', 'C1', 'i', 20260101, 'note', '', 1, '', { later: 1 }];
    const stored = written({ e: [entry] });
    expect(cardValues(stored, itemOf(stored).item)).toEqual({ canvas: { v: 2, e: [entry] } });
  });

  it.each([
    ['a newer version', { v: 3 }, { why: 'version', version: 3, upTo: 2 }],
    ['a text', 'hello', { why: 'foreign' }],
    ['a number', 7, { why: 'foreign' }],
    ['an array', [], { why: 'foreign' }],
    ['entries that are no list', { v: 2, e: 'x' }, { why: 'foreign' }],
  ])('is unreadable and shown raw when it is %s', (_what, canvas, problem) => {
    expect(readCardData({ canvas })).toEqual({ state: 'unreadable', problem, raw: JSON.stringify(canvas) });
  });

  it('never throws and never touches a prototype', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const stored: unknown = JSON.parse(text);
        expect(() => readCardData({ canvas: stored })).not.toThrow();
        expect(() => readBadgeData({ canvas: stored }, 'pain')).not.toThrow();
      }),
    );
    readCardData(
      JSON.parse('{"canvas":{"v":2,"f":{"__proto__":{"polluted":1}}}}') as Record<string, unknown>,
    );
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('in the plain form of version 1 is read, and becomes version 2 with the next change', () => {
    const plain = {
      canvas: {
        v: 1,
        fields: { severity: 4, costs: ['time'] },
        evidence: [
          {
            id: 'a1',
            who: 'C1',
            kind: 'interview',
            date: '2026-11-03',
            note: 'Late',
            stance: 'contradicts',
            signals: ['workaround'],
            customers: 3,
          },
        ],
      },
    };
    const { item } = itemOf(plain);
    expect(item.fields).toEqual({ severity: 4, costs: ['time'] });
    expect(item.evidence).toEqual([
      {
        id: 'a1',
        who: 'C1',
        kind: 'interview',
        date: '2026-11-03',
        note: 'Late',
        stance: 'contradicts',
        signals: ['workaround'],
        customers: 3,
      },
    ]);
    expect(cardValues(plain, item)).toEqual({
      canvas: { v: 2, f: { se: 4, co: ['time'] }, e: [['a1', 'C1', 'i', 20261103, 'Late', '-w', 3]] },
    });
  });
});

describe('a field', () => {
  const anything = fc.oneof(
    fc.constantFrom(
      0,
      1,
      5,
      6,
      1.5,
      '3',
      null,
      true,
      '',
      'x',
      'functional',
      'risk',
      'time',
      [],
      ['time'],
      ['time', 'time'],
      ['x'],
      [1],
    ),
    fc.constantFrom(
      'x'.repeat(300),
      'x'.repeat(301),
      ['a'.repeat(64)],
      ['a'.repeat(65)],
      [''],
      Array(51).fill('a'),
      {},
    ),
  );
  it('is read exactly where its schema takes it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(FIELDS) as (keyof typeof FIELDS)[])),
        anything,
        (name, value) => {
          const stored = { canvas: { v: 2, f: { [FIELD_CODES[name]]: value } } };
          const { fields } = itemOf(stored).item;
          expect(name in fields).toBe(Item.shape.fields.shape[name].safeParse(value).success);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('what badges read', () => {
  it('is what the whole reader reads', () => {
    fc.assert(
      fc.property(anyItem, (raw) => {
        const item = Item.parse(raw);
        const stored = kept(cardValues({}, item));
        expect(readBadgeData(stored, 'pain')).toEqual({
          state: 'ok',
          evidence: item.evidence,
          hasFields: Object.keys(item.fields).length > 0,
          priority: item.fields.severity ?? null,
          addresses: item.fields.addresses ?? [],
          review: item.review ? { mark: item.review.mark, of: item.review.of, fields: item.fields } : null,
        });
      }),
    );
  });

  it.each<[string, unknown]>([
    ['a whole one', ['reword', 'Too vague', 'm1', '2026-11-03', 'k3f9a']],
    ['one with what a newer version adds', ['good', '', 'm1', '2026-11-03', 'k3f9a', 1]],
    ['an unknown mark', ['great', '', 'm1', '2026-11-03', 'k3f9a']],
    ['a note that is too long', ['good', 'n'.repeat(301), 'm1', '2026-11-03', 'k3f9a']],
    ['nobody', ['good', '', '', '2026-11-03', 'k3f9a']],
    ['an id that is too long', ['good', '', 'm'.repeat(65), '2026-11-03', 'k3f9a']],
    ['no day', ['good', '', 'm1', 20261103, 'k3f9a']],
    ['a day that is too long', ['good', '', 'm1', '2026-11-03T', 'k3f9a']],
    ['no fingerprint', ['good', '', 'm1', '2026-11-03']],
    ['a fingerprint that is too long', ['good', '', 'm1', '2026-11-03', 'k'.repeat(33)]],
    ['no list', { mark: 'good' }],
  ])('is of a review with %s what the whole reader takes of it', (_what, r) => {
    const stored = { canvas: { v: 2, f: { se: 4 }, r } };
    const data = readBadgeData(stored, 'pain');
    const { review } = itemOf(stored).item;
    expect(data).toMatchObject({
      review: review ? { mark: review.mark, of: review.of, fields: { severity: 4 } } : null,
    });
  });

  it('has the codes of the table', () => {
    expect(FIELD_CODES).toMatchObject(RATING_CODES);
    expect(FIELD_CODES.addresses).toBe(ADDRESSES_CODE);
    expect(new Set(Object.values(FIELD_CODES)).size).toBe(Object.keys(FIELDS).length);
  });
});
