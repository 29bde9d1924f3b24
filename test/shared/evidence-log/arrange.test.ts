import { byCustomer, inOrder, passing, type LogFilter } from '../../../shared/evidence-log/arrange';
import { log } from '../../support/builders';

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
const groups = (...given: Parameters<typeof byCustomer>) =>
  byCustomer(...given).map(({ entries }) => ids(entries).join(' '));

const ANYTHING: LogFilter = { kind: null, stance: null, signal: null };

describe('An evidence log in order', () => {
  const entries = log({ date: '2026-11-03' }, { date: '2026-09-30' }, { date: '2026-11-03' });

  it('starts with the newest day, and of one day with what was logged last', () => {
    expect(ids(inOrder(entries, 'newest'))).toEqual(['e3', 'e1', 'e2']);
  });

  it('starts with the oldest day, and of one day with what was logged first', () => {
    expect(ids(inOrder(entries, 'oldest'))).toEqual(['e2', 'e1', 'e3']);
  });
});

describe('An evidence log by customer', () => {
  const entries = log(
    { who: 'C07', date: '2026-11-01' },
    { who: 'C02', date: '2026-11-02' },
    { who: ' c07', date: '2026-11-03' },
    { who: 'C02', date: '2026-10-01' },
  );

  it('keeps a customer’s entries together, at the place of the first of them', () => {
    expect(groups(entries, 'newest')).toEqual(['e3 e1', 'e2 e4']);
    expect(groups(entries, 'oldest')).toEqual(['e4 e2', 'e1 e3']);
  });

  it.each([
    ['case', 'c07', 'C07', 1],
    ['Unicode form', 'Ame\u0301lie', 'Am\u00e9lie', 1],
    ['white space', '  C07 ', 'C07', 1],
    ['an accent', 'Jose', 'José', 2],
  ])('takes two spellings that differ by %s for as many customers as the score does', (_, a, b, count) => {
    expect(groups(log({ who: a }, { who: b }), 'newest')).toHaveLength(count);
  });
});

describe('A filter', () => {
  const entries = log(
    { kind: 'survey', stance: 'contradicts' },
    { kind: 'interview', signals: ['workaround', 'consequence'] },
    { kind: 'interview', stance: 'contradicts', signals: ['workaround'] },
  );

  it.each<[Partial<LogFilter>, string[]]>([
    [{}, ['e1', 'e2', 'e3']],
    [{ kind: 'interview' }, ['e2', 'e3']],
    [{ stance: 'contradicts' }, ['e1', 'e3']],
    [{ signal: 'consequence' }, ['e2']],
    [{ kind: 'interview', stance: 'contradicts', signal: 'workaround' }, ['e3']],
    [{ kind: 'experiment' }, []],
  ])('%j lets through what is all of that', (filter, expected) => {
    expect(ids(passing(entries, { ...ANYTHING, ...filter }))).toEqual(expected);
  });
});
