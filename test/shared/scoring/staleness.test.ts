import { dayNumber } from '../../../shared/scoring/day-number';
import { SIGNAL_1 } from '../../../shared/scoring/signal-1';
import { isStale, latestDay } from '../../../shared/scoring/staleness';
import { weigh } from '../../../shared/scoring/weigh';
import { log } from '../../support/builders';

describe('days between', () => {
  it.each([
    ['2026-03-01', '2026-02-28', 1],
    ['2024-03-01', '2024-02-28', 2],
    ['2100-03-01', '2100-02-28', 1],
    ['2000-03-01', '2000-02-28', 2],
    ['2027-01-01', '2026-12-31', 1],
    ['2027-01-01', '2026-01-01', 365],
    ['2025-01-01', '2024-01-01', 366],
  ])('%s and %s', (later, earlier, days) => {
    expect(dayNumber(later) - dayNumber(earlier)).toBe(days);
  });

  it('agree with the calendar on every day of a hundred and ten years', () => {
    const day = 86_400_000;
    for (let at = Date.UTC(1995, 0, 1); at < Date.UTC(2105, 0, 1); at += day) {
      const iso = new Date(at).toISOString().slice(0, 10);
      if (dayNumber(iso) - dayNumber('1970-01-01') !== at / day) throw new Error(iso);
    }
  });
});

describe('an item is stale', () => {
  it.each([
    ['59 days after its latest evidence: not yet', '2026-07-30', false],
    ['60 days after', '2026-07-31', true],
    ['years after', '2029-01-01', true],
    ['on the day itself: no', '2026-06-01', false],
    ['before a date in the future: no', '2026-01-01', false],
  ])('%s', (_what, asOf, stale) => {
    expect(isStale('2026-06-01', asOf, SIGNAL_1)).toBe(stale);
  });

  it('never without evidence', () => {
    expect(isStale(null, '2026-07-31', SIGNAL_1)).toBe(false);
  });
});

describe('the latest evidence', () => {
  it('is the latest entry that weighs anything, for or against', () => {
    const entries = weigh(
      'profile',
      log(
        { date: '2026-05-01' },
        { date: '2026-06-01', stance: 'contradicts' },
        { date: '2026-07-01', kind: 'teamOpinion' },
      ),
    );
    expect(latestDay(entries)).toBe('2026-06-01');
  });

  it('is none where only the team spoke', () => {
    expect(latestDay(weigh('profile', log({ kind: 'teamOpinion' })))).toBeNull();
  });

  it('is none on the value map where somebody only read', () => {
    expect(latestDay(weigh('valueMap', log({ kind: 'deskResearch' })))).toBeNull();
  });
});
