import { SIGNAL_1 } from '../../../shared/scoring/signal-1';
import { weigh } from '../../../shared/scoring/weigh';
import type { Evidence } from '../../../shared/schemas/evidence';
import { Hearing, peopleHeard } from '../../../shared/summary/heard-customers';
import { saturationOf } from '../../../shared/summary/saturation';
import { log } from '../../support/builders';

/** Items of the profile, each with the customers who spoke about it: `C03` on day 3, unless said otherwise. */
const heard = (...items: (readonly (string | Partial<Evidence>)[])[]) => {
  const hearing = new Hearing();
  for (const entries of items) {
    const given = entries.map((entry) =>
      typeof entry === 'string' ? { who: entry, date: `2026-06-${entry.slice(1)}` } : entry,
    );
    hearing.hear(weigh('profile', log(...given)));
  }
  return hearing.customers();
};
const saturation = (...items: Parameters<typeof heard>) => saturationOf(heard(...items), SIGNAL_1);

const EVERYBODY = ['C01', 'C02', 'C03', 'C04', 'C05', 'C06', 'C07'];

describe('customers heard', () => {
  it('stand in the order of their first evidence; of one day, by key', () => {
    const customers = heard(
      [
        { who: 'B', date: '2026-06-02' },
        { who: 'C', date: '2026-06-01' },
      ],
      [
        { who: 'A', date: '2026-06-02' },
        { who: 'b', date: '2026-05-30' },
      ],
    );
    expect(customers.map(({ key, firstHeard, items }) => [key, firstHeard, items])).toEqual([
      ['b', '2026-05-30', [0, 1]],
      ['c', '2026-06-01', [0]],
      ['a', '2026-06-02', [1]],
    ]);
  });

  it('are those who contradict too, but not the team', () => {
    expect(
      heard([
        { who: 'A', stance: 'contradicts' },
        { who: 'B', kind: 'teamOpinion' },
      ]).map(({ key }) => key),
    ).toEqual(['a']);
  });

  it('count each with the most people that one of their entries stands for', () => {
    expect(
      peopleHeard(
        heard([{ who: 'A', customers: 3 }, { who: 'A' }], [{ who: 'A', customers: 5 }, { who: 'B' }]),
      ),
    ).toBe(6);
  });
});

describe('saturation', () => {
  it('cannot be told below seven customers', () => {
    expect(saturation(EVERYBODY.slice(0, 6))).toEqual({ state: 'early', customers: 6 });
    expect(saturation()).toEqual({ state: 'early', customers: 0 });
  });

  it('is reached when the last three bring nothing new', () => {
    expect(saturation(EVERYBODY, ['C02', 'C06'], ['C04', 'C07'])).toEqual({
      state: 'saturated',
      customers: 7,
      newItems: [0, 0, 0],
      base: 3,
    });
  });

  it('is open when one of them brings a new item, told by customer', () => {
    expect(saturation(EVERYBODY, ['C06'], ['C07', 'C06'], ['C07'])).toEqual({
      state: 'open',
      customers: 7,
      newItems: [0, 2, 1],
      base: 1,
    });
  });

  it('is reached at exactly 5 % and open above', () => {
    const twenty = Array.from({ length: 19 }, () => ['C01']);
    expect(saturation(EVERYBODY, ...twenty, ['C07'])).toMatchObject({ state: 'saturated', base: 20 });
    expect(saturation(EVERYBODY, ...twenty.slice(1), ['C07'])).toMatchObject({ state: 'open', base: 19 });
  });

  it('looks at the last three, not at those between', () => {
    const eight = [...EVERYBODY, 'C08'];
    expect(saturation(eight, ['C05'])).toEqual({
      state: 'saturated',
      customers: 8,
      newItems: [0, 0, 0],
      base: 1,
    });
  });
});
