import { badgesOnBack } from '../../../client/connector/badges-on-back';
import { badgesOnFront } from '../../../client/connector/badges-on-front';
import { createBursts } from '../../../client/connector/burst';
import { fingerprintOf } from '../../../shared/review/fingerprint';
import type { Review } from '../../../shared/schemas/item';
import { boardValues } from '../../../shared/stored/board-data';
import { customers, item, settings, type ItemParts } from '../../support/builders';
import { askedFor, boardOfItems, type ItemCard } from './board-of-items';

const front = (port: ReturnType<typeof boardOfItems>) =>
  badgesOnFront(
    port,
    createBursts(() => 0),
  );
const back = (port: ReturnType<typeof boardOfItems>) =>
  badgesOnBack(
    port,
    createBursts(() => 0),
  );

const pain = (parts?: ItemParts): ItemCard => ({ id: 'p1', as: 'pains', ...(parts ? { item: parts } : {}) });
const frontOf = (card: ItemCard, others: readonly ItemCard[] = []) =>
  front(askedFor(boardOfItems([card, ...others]), card.id));

describe('the badges on a card’s front', () => {
  it('are none outside the canvas, also where something is stored', async () => {
    expect(await frontOf({ id: 'd1', as: 'done', item: { evidence: customers(3) } })).toEqual([]);
  });

  it('say "No evidence yet" where nothing was set or logged', async () => {
    expect(await frontOf(pain())).toEqual([{ text: 'No evidence yet' }]);
  });

  it.each<[string, ItemParts, unknown[]]>([
    ['an assumption has no colour and no score', { fields: { severity: 4 } }, ['Assumption', 'Severity 4']],
    ['one customer is heard', { evidence: customers(1) }, ['Heard · 1 person', '11']],
    [
      'customers against are named',
      { evidence: customers(2, { stance: 'contradicts' }) },
      ['Assumption · 2 against'],
    ],
    [
      'customers of both views come first of all',
      { evidence: [...customers(3), ...customers(2, { stance: 'contradicts' }, 4)] },
      ['Contested · 3 for, 2 against', expect.any(String)],
    ],
  ])('%s', async (_what, parts, texts) => {
    expect((await frontOf(pain(parts))).map(({ text }) => text)).toEqual(texts);
  });

  it.each<[string, number, ItemParts['evidence']]>([
    ['yellow', 1, customers(1)],
    ['blue', 3, customers(3)],
    ['green', 3, customers(3, { signals: ['workaround'] })],
  ])('are %s for the verdict on what %i customers said', async (colour, _customers, evidence) => {
    expect((await frontOf(pain({ evidence: evidence ?? [] })))[0]?.color).toBe(colour);
  });

  it('say that stored data is unreadable, in red', async () => {
    const board = boardOfItems([pain()]);
    board.overwrite('p1', { canvas: { v: 99 } });
    expect(await front(askedFor(board, 'p1'))).toEqual([{ text: 'Unreadable data', color: 'red' }]);
  });

  it.each(['verdict', 'rating', 'score'] as const)(
    'leave out the %s when the team switched it off',
    async (off) => {
      const badges = { verdict: true, rating: true, score: true, [off]: false };
      const rated = pain({ fields: { severity: 5 }, evidence: customers(1) });
      const all = {
        verdict: 'Heard · 1 person',
        rating: 'Severity 5',
        score: expect.stringMatching(/^\d+$/) as string,
      };
      const board = boardOfItems([rated], { boardStored: boardValues({}, settings({ badges })) });
      const { [off]: _left, ...shown } = all;
      expect((await front(askedFor(board, 'p1'))).map(({ text }) => text)).toEqual(Object.values(shown));
    },
  );

  it('score a pain reliever by the most severe of the pains that it addresses', async () => {
    const reliever = (addresses: string[]): ItemCard => ({
      id: 'r1',
      as: 'relievers',
      item: { fields: { addresses }, evidence: customers(1, { kind: 'experiment' }) },
    });
    const pains: ItemCard[] = [
      { id: 'p1', as: 'pains', item: { fields: { severity: 1 } } },
      { id: 'p2', as: 'pains', item: { fields: { severity: 5 } } },
      { id: 'd1', as: 'done', item: { fields: { severity: 5 } } },
    ];
    const score = async (...addresses: string[]) =>
      Number((await frontOf(reliever(addresses), pains)).at(-1)?.text);
    expect(await score('p1', 'p2')).toBeGreaterThan(await score('p1'));
    // A card that is gone, or stands in no column, changes nothing.
    expect(await score('p1', 'gone', 'd1')).toBe(await score('p1'));
  });

  it('survive that an addressed card cannot be read', async () => {
    const board = boardOfItems([
      { id: 'p1', as: 'pains' },
      { id: 'r1', as: 'relievers', item: { fields: { addresses: ['p1'] } } },
    ]);
    const port = askedFor(board, 'r1');
    port.refuse('readCard', 'Trello is not well');
    expect(await front(port)).toEqual([{ text: 'Assumption' }]);
  });
});

describe('the coach’s mark on a card’s front', () => {
  /** The pain as a coach reviewed it when it had this name. */
  function reviewed(mark: Review['mark'], parts: ItemParts = {}, nameThen = 'p1'): ItemCard {
    const { fields, evidence } = item(parts);
    const of = fingerprintOf({ name: nameThen, fields, evidence });
    return pain({ ...parts, review: { mark, note: '', by: 'm2', date: '2026-11-03', of } });
  }
  const rated: ItemParts = {
    fields: { severity: 5, costs: ['time', 'money'], context: 'In the rain' },
    evidence: customers(3, { note: 'Late again', signals: ['consequence'] }),
  };

  it.each([
    ['needsEvidence', { text: 'Coach: needs evidence', color: 'orange' }],
    ['reword', { text: 'Coach: reword', color: 'orange' }],
    ['good', { text: 'Coach: good' }],
  ] as const)('of "%s" stands in place of the rating', async (mark, badge) => {
    expect(await frontOf(reviewed(mark, rated))).toEqual([
      expect.objectContaining({ text: 'Repeated · 3 people' }),
      badge,
      { text: expect.stringMatching(/^\d+$/) as string },
    ]);
  });

  it('says that it is outdated when the card has another name, and no longer asks the team', async () => {
    expect((await frontOf(reviewed('reword', rated, 'Buses')))[1]).toEqual({
      text: 'Coach: reword, outdated',
    });
  });

  it.each<[string, Partial<ItemParts>]>([
    ['a field', { fields: { ...rated.fields, severity: 4 } }],
    ['the evidence', { evidence: customers(4) }],
  ])('says so when %s changed', async (_what, change) => {
    const before = reviewed('good', rated);
    const badges = await frontOf({ ...before, item: { ...before.item, ...change } });
    expect(badges[1]).toEqual({ text: 'Coach: good, outdated' });
  });

  it('stands beside "No evidence yet"', async () => {
    expect((await frontOf(reviewed('needsEvidence'))).map(({ text }) => text)).toEqual([
      'No evidence yet',
      'Coach: needs evidence',
    ]);
  });

  it('shows also where the team switched off every badge', async () => {
    const badges = { verdict: false, rating: false, score: false };
    const board = boardOfItems([reviewed('reword', rated)], {
      boardStored: boardValues({}, settings({ badges })),
    });
    expect(await front(askedFor(board, 'p1'))).toEqual([{ text: 'Coach: reword', color: 'orange' }]);
  });

  it('is left out, and the rating shows, where the stored review is none', async () => {
    const board = boardOfItems([pain()]);
    board.overwrite('p1', { canvas: { v: 2, f: { se: 4 }, r: ['great', 1] } });
    expect((await front(askedFor(board, 'p1'))).map(({ text }) => text)).toEqual([
      'Assumption',
      'Severity 4',
    ]);
  });
});

describe('the badges on a card’s back', () => {
  it('are none outside the canvas', async () => {
    expect(await back(askedFor(boardOfItems([{ id: 'd1', as: 'done' }]), 'd1'))).toEqual([]);
  });

  it('name verdict and score', async () => {
    const board = boardOfItems([pain({ evidence: customers(1) })]);
    expect(await back(askedFor(board, 'p1'))).toEqual([
      expect.objectContaining({ title: 'Evidence', text: 'Heard · 1 person', color: 'yellow' }),
      expect.objectContaining({ title: 'Signal score', text: '11' }),
    ]);
  });

  it('open the form for who may write', async () => {
    const port = askedFor(boardOfItems([pain()]), 'p1');
    const [verdict] = await back(port);
    await verdict?.callback?.(port);
    expect(port.opened).toEqual([expect.objectContaining({ as: 'popup', page: 'add-evidence' })]);
  });

  it('open nothing for a reader', async () => {
    const [verdict] = await back(askedFor(boardOfItems([pain()]), 'p1', false));
    expect(verdict).not.toHaveProperty('callback');
  });

  it('say that stored data is unreadable', async () => {
    const board = boardOfItems([pain()]);
    board.overwrite('p1', { canvas: 'something else' });
    expect(await back(askedFor(board, 'p1'))).toEqual([
      { title: 'Evidence', text: 'Unreadable data', color: 'red' },
    ]);
  });
});
