import { dayFrom, loadDayReader } from '../../../client/ui/typed-day';
import { readTypedDay } from '../../../client/ui/read-typed-day';

/** A Thursday. */
const TODAY = '2026-11-26';

beforeAll(() => loadDayReader());

describe('A day as people type it', () => {
  it.each([
    ['2026-11-03', '2026-11-03'],
    ['2026-3-7', '2026-03-07'],
    [' 2026-11-03 ', '2026-11-03'],
    ['today', '2026-11-26'],
    ['yesterday', '2026-11-25'],
    ['Yesterday', '2026-11-25'],
    ['3 days ago', '2026-11-23'],
    ['3 Nov', '2026-11-03'],
    ['3 November', '2026-11-03'],
    ['Nov 3', '2026-11-03'],
    ['3rd of Nov', '2026-11-03'],
    ['3 Nov 2025', '2025-11-03'],
    ['Tuesday', '2026-11-24'],
    ['last Monday', '2026-11-23'],
  ])('%j is %s', (text, day) => {
    expect(dayFrom(text, TODAY)).toBe(day);
  });

  it('is the latest such day that has come: nobody learns something in the future', () => {
    expect(dayFrom('24 Dec', TODAY)).toBe('2025-12-24');
    expect(dayFrom('Friday', TODAY)! <= TODAY).toBe(true);
  });

  it.each([
    '',
    '   ',
    'Nov',
    '2026',
    'soon',
    '2026-02-31',
    '2026-13-01',
    '3 Nov or 4 Nov',
    'C07 said so on 3 Nov',
  ])('%j names no one day', (text) => {
    expect(dayFrom(text, TODAY)).toBeNull();
  });

  it('is read as it is written where the member lives', () => {
    expect(readTypedDay('3/11/2026', TODAY, 'en-GB')).toBe('2026-11-03');
    expect(readTypedDay('3/11/2026', TODAY, 'en-US')).toBe('2026-03-11');
  });

  it('keeps the year as typed, also where it makes no sense', () => {
    expect(dayFrom('0001-01-01', TODAY)).toBe('0001-01-01');
  });
});
