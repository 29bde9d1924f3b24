import { opportunityOf } from '../../../shared/scoring/opportunity';
import { addressedPriority, priorityOf } from '../../../shared/scoring/priority';

describe('the priority of an item', () => {
  const rated = { importance: 2, severity: 3, relevance: 4 };

  it.each([
    ['job', 2],
    ['pain', 3],
    ['gain', 4],
    ['product', null],
    ['reliever', null],
    ['creator', null],
  ] as const)('of the column %s is its own rating alone: %s', (column, priority) => {
    expect(priorityOf(column, rated)).toBe(priority);
  });

  it('is null when unset', () => {
    expect(priorityOf('pain', { importance: 5 })).toBeNull();
  });
});

describe('the priority of what is addressed', () => {
  const priorities = new Map([
    ['low', 2],
    ['high', 5],
  ]);

  it('is the highest', () => {
    expect(addressedPriority(['low', 'high', 'unrated'], priorities)).toBe(5);
  });

  it.each([
    ['nothing is addressed', []],
    ['what is addressed is unrated', ['unrated']],
    ['what is addressed is gone', ['deleted']],
  ])('is null where %s', (_what, addresses) => {
    expect(addressedPriority(addresses, priorities)).toBeNull();
  });
});

describe('opportunity', () => {
  it.each([
    [5, 1, 9],
    [5, 5, 5],
    [3, 5, 3],
    [1, 1, 1],
    [4, 2, 6],
  ])('of priority %d served %d is %d', (priority, served, opportunity) => {
    expect(opportunityOf(priority, served)).toBe(opportunity);
  });

  it('is unknown where one of the two is unset', () => {
    expect(opportunityOf(null, 3)).toBeNull();
    expect(opportunityOf(3, undefined)).toBeNull();
  });
});
