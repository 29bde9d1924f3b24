import fc from 'fast-check';
import { fingerprintOf, type Reviewed } from '../../../shared/review/fingerprint';
import { Review } from '../../../shared/schemas/item';
import { cardValues, readCardData } from '../../../shared/stored/card-data';
import { anyLog } from '../../support/arbitraries';
import { evidence, item, log } from '../../support/builders';

const pain = (parts: Partial<Reviewed> = {}): Reviewed => ({
  name: 'The bus is late',
  fields: { severity: 4, painCategory: 'obstacle', costs: ['time', 'money'] },
  evidence: log(
    { who: 'C01', note: 'Late again', signals: ['workaround', 'consequence'] },
    { who: 'C02', kind: 'survey' },
  ),
  ...parts,
});
const first = (change: Parameters<typeof evidence>[0]) => ({
  evidence: pain().evidence.map((entry, at) => (at === 0 ? { ...entry, ...change } : entry)),
});

const anyReviewed: fc.Arbitrary<Reviewed> = fc.record({
  name: fc.string({ unit: 'binary', maxLength: 40 }),
  fields: fc.record(
    {
      severity: fc.integer({ min: 1, max: 5 }),
      served: fc.integer({ min: 1, max: 5 }),
      context: fc.string({ unit: 'binary', maxLength: 40 }),
      costs: fc.subarray(['time', 'money', 'effort'] as const),
      addresses: fc.array(fc.stringMatching(/^[0-9a-f]{8}$/), { maxLength: 4 }),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Reviewed['fields']>,
  evidence: anyLog({ note: fc.string({ unit: 'binary', maxLength: 40 }) }, 6),
});

describe('the fingerprint of a card', () => {
  it('is the same every time, and fits into a review', () => {
    expect(fingerprintOf(pain())).toBe(fingerprintOf(pain()));
    fc.assert(
      fc.property(anyReviewed, (reviewed) => {
        expect(Review.shape.of.safeParse(fingerprintOf(reviewed)).success).toBe(true);
      }),
    );
  });

  it('is stored on boards: it must not become another one with a later version', () => {
    expect(fingerprintOf(pain())).toBe('0wldk8z1ao28lz');
    expect(fingerprintOf({ name: '', fields: {}, evidence: [] })).toBe('18a3ldl1smfsjh');
  });

  it.each<[string, Partial<Reviewed>]>([
    ['the name', { name: 'The bus is late ' }],
    ['a field', { fields: { ...pain().fields, severity: 5 } }],
    ['a further field', { fields: { ...pain().fields, served: 1 } }],
    ['a field that is unset', { fields: { severity: 4, painCategory: 'obstacle' } }],
    ['a further entry', { evidence: [...pain().evidence, evidence({ id: 'e3' })] }],
    ['an entry that is deleted', { evidence: pain().evidence.slice(1) }],
    ['an entry’s customer', first({ who: 'C03' })],
    ['an entry’s count', first({ customers: 2 })],
    ['an entry’s kind', first({ kind: 'observation' })],
    ['an entry’s day', first({ date: '2026-06-02' })],
    ['an entry’s note', first({ note: 'Late again.' })],
    ['an entry’s stance', first({ stance: 'contradicts' })],
    ['an entry’s signals', first({ signals: ['workaround'] })],
    ['an entry’s link', first({ link: 'https://example.org/' })],
  ])('is another one after a change of %s', (_what, change) => {
    expect(fingerprintOf(pain(change))).not.toBe(fingerprintOf(pain()));
  });

  it('is the same in whatever order fields, choices, entries and signals stand', () => {
    const reversed = {
      fields: Object.fromEntries(
        Object.entries({ ...pain().fields, costs: ['money', 'time'] }).reverse(),
      ) as Reviewed['fields'],
      evidence: [...pain().evidence]
        .reverse()
        .map((entry) => ({ ...entry, signals: [...entry.signals].reverse() })),
    };
    expect(fingerprintOf(pain(reversed))).toBe(fingerprintOf(pain()));
    fc.assert(
      fc.property(anyReviewed, ({ name, fields, evidence: entries }) => {
        const other = {
          name,
          fields: Object.fromEntries(Object.entries(fields).reverse()) as Reviewed['fields'],
          evidence: [...entries].reverse(),
        };
        expect(fingerprintOf(other)).toBe(fingerprintOf({ name, fields, evidence: entries }));
      }),
    );
  });

  it('is another one for another card', () => {
    const same = (one: Reviewed, other: Reviewed) =>
      JSON.stringify([one.name, one.fields, one.evidence]) ===
      JSON.stringify([other.name, other.fields, other.evidence]);
    fc.assert(
      fc.property(anyReviewed, anyReviewed, (one, other) => {
        fc.pre(!same(one, other));
        // The order of addresses means nothing, so cards that differ in nothing else are left out.
        fc.pre(one.name !== other.name || one.evidence.length !== other.evidence.length);
        expect(fingerprintOf(one)).not.toBe(fingerprintOf(other));
      }),
    );
  });

  it('keeps fields apart from what is written in them', () => {
    expect(fingerprintOf(pain({ name: 'a","b' }))).not.toBe(fingerprintOf(pain({ name: 'a' })));
    expect(fingerprintOf(pain({ fields: { context: 'x', successMeasure: 'y' } }))).not.toBe(
      fingerprintOf(pain({ fields: { context: 'y', successMeasure: 'x' } })),
    );
  });

  it('does not change by writing and reading the card', () => {
    fc.assert(
      fc.property(anyReviewed, ({ name, fields, evidence: entries }) => {
        const read = readCardData(
          JSON.parse(JSON.stringify(cardValues({}, item({ fields, evidence: entries })))) as Record<
            string,
            unknown
          >,
        );
        if (read.state === 'unreadable') throw new Error(read.problem.why);
        const trimmed = entries.map((entry) => ({ ...entry, who: entry.who.trim() }));
        expect(fingerprintOf({ name, ...read.item })).toBe(
          fingerprintOf({ name, fields, evidence: trimmed }),
        );
      }),
    );
  });
});
