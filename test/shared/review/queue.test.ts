import fc from 'fast-check';
import { fingerprintOf } from '../../../shared/review/fingerprint';
import {
  countReviews,
  inOrderOf,
  matches,
  nextAfter,
  NO_FILTERS,
  reviewQueue,
  type QueueEntry,
  type QueueFilters,
} from '../../../shared/review/queue';
import type { ReviewMark } from '../../../shared/taxonomy';
import { customers, item, snapshot, type CardParts, type ItemParts } from '../../support/builders';

/** A card that was reviewed as it stands, or before it was given another name. */
function reviewed(name: string, mark: ReviewMark, parts: ItemParts = {}, nameThen = name): CardParts {
  const { fields, evidence } = item(parts);
  const of = fingerprintOf({ name: nameThen, fields, evidence });
  return { name, item: { ...parts, review: { mark, note: '', by: 'm1', date: '2026-11-03', of } } };
}

/** Two canvases, seven items, and a card in a list that stands for nothing. */
const BOARD = snapshot({
  lists: [
    { id: 'pains-a', name: 'Pains - Team A' },
    { id: 'jobs-b', name: 'Jobs - Team B' },
    { id: 'pains-b', name: 'Pains - Team B' },
    { id: 'done', name: 'Done' },
  ],
  cards: [
    { ...reviewed('good', 'good'), id: 'good', idList: 'pains-a' },
    { id: 'new', name: 'new', idList: 'pains-a' },
    { ...reviewed('changed', 'reword', {}, 'as it was'), id: 'changed', idList: 'pains-a' },
    { id: 'job', name: 'job', idList: 'jobs-b', item: { evidence: customers(3) } },
    { ...reviewed('weak', 'needsEvidence'), id: 'weak', idList: 'pains-b' },
    {
      id: 'split',
      name: 'split',
      idList: 'pains-b',
      item: { evidence: [...customers(3), ...customers(2, { stance: 'contradicts' }, 4)] },
    },
    { id: 'other', name: 'other', idList: 'done' },
  ],
});
const QUEUE = reviewQueue(BOARD);
const ids = (entries: readonly QueueEntry[]) => entries.map(({ id }) => id);

describe('the queue', () => {
  it('begins with what is not or no longer reviewed; both parts stand in the board’s order', () => {
    expect(ids(QUEUE)).toEqual(['new', 'changed', 'job', 'split', 'good', 'weak']);
  });

  it('says of each card where it stands, how far its evidence carries and what the coach said', () => {
    expect(QUEUE.find(({ id }) => id === 'changed')).toMatchObject({
      name: 'changed',
      column: 'pain',
      canvas: { name: 'Team A' },
      verdict: 'assumption',
      contested: false,
      reviewState: 'outdated',
      mark: 'reword',
    });
    expect(QUEUE.find(({ id }) => id === 'job')).toMatchObject({
      verdict: 'repeated',
      reviewState: 'none',
      mark: null,
    });
  });

  it('leaves out cards that cannot be read', () => {
    expect(ids(reviewQueue(BOARD, new Set(['new', 'weak'])))).toEqual(['changed', 'job', 'split', 'good']);
  });

  it('is empty for a board without columns', () => {
    expect(reviewQueue(snapshot({ lists: [{ name: 'To do' }], cards: [{}] }))).toEqual([]);
  });

  it('counts each card once', () => {
    expect(countReviews(QUEUE)).toEqual({ none: 3, outdated: 1, current: 2 });
  });
});

describe('the filters', () => {
  it.each<[string, Partial<QueueFilters>, string[]]>([
    ['nothing is asked for', {}, ['new', 'changed', 'job', 'split', 'good', 'weak']],
    ['jobs', { column: 'job' }, ['job']],
    ['one canvas', { canvas: 'team a' }, ['new', 'changed', 'good']],
    ['assumptions', { verdict: 'assumption' }, ['new', 'changed', 'good', 'weak']],
    ['contested ones', { verdict: 'contested' }, ['split']],
    ['what is to be done', { review: 'toReview' }, ['new', 'changed', 'job', 'split']],
    ['what nobody reviewed', { review: 'none' }, ['new', 'job', 'split']],
    ['what is outdated', { review: 'outdated' }, ['changed']],
    ['what is reviewed', { review: 'current' }, ['good', 'weak']],
    ['a mark, outdated or not', { review: 'reword' }, ['changed']],
    ['several things at once', { column: 'pain', canvas: 'team b', review: 'toReview' }, ['split']],
    ['what no card is', { column: 'gain' }, []],
  ])('show, when %s, these', (_what, filters, shown) => {
    expect(ids(QUEUE.filter((entry) => matches(entry, { ...NO_FILTERS, ...filters })))).toEqual(shown);
  });

  it('divide the queue without rest: each card has one state', () => {
    const states = (['none', 'current', 'outdated'] as const).flatMap((review) =>
      QUEUE.filter((entry) => matches(entry, { ...NO_FILTERS, review })),
    );
    expect(ids(states).sort()).toEqual(ids(QUEUE).sort());
  });
});

describe('the place in the queue', () => {
  it('stays while reviews are saved; new cards come in at the end', () => {
    const before = ids(QUEUE);
    const later = QUEUE.map((entry) =>
      entry.id === 'new' ? { ...entry, reviewState: 'current' as const } : entry,
    );
    const withNew = [{ ...(QUEUE[0] as QueueEntry), id: 'brand-new' }, ...[...later].reverse()];
    expect(ids(inOrderOf(before, withNew))).toEqual([...before, 'brand-new']);
  });

  it('holds every card once, whatever was known before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...ids(QUEUE), 'gone')),
        fc.shuffledSubarray(QUEUE),
        (before, entries) => {
          expect(ids(inOrderOf([...new Set(before)], entries)).sort()).toEqual(ids(entries).sort());
        },
      ),
    );
  });

  it.each([
    ['new', 'changed'],
    ['good', 'weak'],
    ['weak', 'new'],
  ])('after %s is %s', (id, next) => {
    expect(nextAfter(id, QUEUE)).toBe(next);
  });

  it('after the last one is none where all is reviewed', () => {
    expect(nextAfter('weak', QUEUE.slice(4))).toBeNull();
    expect(nextAfter('new', QUEUE.slice(0, 1))).toBeNull();
  });
});
