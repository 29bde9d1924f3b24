import { badgesOnBack } from '../../../client/connector/badges-on-back';
import type { Badge } from '../../../client/connector/badges';
import { badgesOnFront } from '../../../client/connector/badges-on-front';
import { createBursts } from '../../../client/connector/burst';
import { fingerprintOf } from '../../../shared/review/fingerprint';
import type { Review } from '../../../shared/schemas/item';
import { boardValues } from '../../../shared/stored/board-data';
import { customers, item, settings, type ItemParts } from '../../support/builders';
import { cardValues } from '../../../shared/stored/card-data';
import { createFakeTrello, type FakeTrello } from '../../support/fake-trello';
import { askedFor, boardOfItems, type ItemCard } from './board-of-items';

const bursts = () => createBursts(() => 0);
const back = (port: ReturnType<typeof boardOfItems>) => badgesOnBack(port, bursts());

/** The badges as Trello draws them: dynamic ones are asked for what they show. */
async function front(port: ReturnType<typeof boardOfItems>): Promise<Badge[]> {
  const answer = await badgesOnFront(port, bursts());
  const drawn = await Promise.all(answer.map((badge) => ('dynamic' in badge ? badge.dynamic(port) : badge)));
  return drawn.filter((badge) => badge !== null);
}

const pain = (parts?: ItemParts): ItemCard => ({ id: 'p1', as: 'pains', ...(parts ? { item: parts } : {}) });

/** Three pains that stand before any other, so that no other is among the best three. */
const BEST: readonly ItemCard[] = ['b1', 'b2', 'b3'].map((id) => ({
  id,
  as: 'pains',
  item: { fields: { severity: 5 }, evidence: customers(30, { signals: ['workaround', 'investment'] }) },
}));
const boardWith = (...cards: readonly ItemCard[]) => boardOfItems([...cards, ...BEST]);
const frontOf = (card: ItemCard, others: readonly ItemCard[] = []) =>
  front(askedFor(boardWith(card, ...others), card.id));

describe('the badges on a card’s front', () => {
  it('are none outside the canvas, also where something is stored', async () => {
    expect(await frontOf({ id: 'd1', as: 'done', item: { evidence: customers(3) } })).toEqual([]);
  });

  it('say "No evidence yet" where nothing was set or logged', async () => {
    expect(await frontOf(pain())).toEqual([{ text: 'No evidence yet' }]);
  });

  it.each<[string, ItemParts, unknown[]]>([
    ['an assumption has no colour and no score', { fields: { severity: 4 } }, ['Severity 4', 'Assumption']],
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
        rating: 'Severity 5',
        verdict: 'Heard · 1 person',
        score: expect.stringMatching(/^\d+$/) as string,
      };
      const board = boardOfItems([rated, ...BEST], { boardStored: boardValues({}, settings({ badges })) });
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
    ['needsEvidence', { text: 'Coach: more evidence', color: 'orange' }],
    ['reword', { text: 'Coach: reword', color: 'orange' }],
    ['good', { text: 'Coach: good' }],
  ] as const)('of "%s" stands in place of the rating', async (mark, badge) => {
    expect(await frontOf(reviewed(mark, rated))).toEqual([
      badge,
      expect.objectContaining({ text: 'Repeated · 3 people' }),
      { text: expect.stringMatching(/^\d+$/) as string },
    ]);
  });

  it('says that it is outdated when the card has another name, and no longer asks the team', async () => {
    expect((await frontOf(reviewed('reword', rated, 'Buses')))[0]).toEqual({
      text: 'Coach: reword, outdated',
    });
  });

  it.each<[string, Partial<ItemParts>]>([
    ['a field', { fields: { ...rated.fields, severity: 4 } }],
    ['the evidence', { evidence: customers(4) }],
  ])('says so when %s changed', async (_what, change) => {
    const before = reviewed('good', rated);
    const badges = await frontOf({ ...before, item: { ...before.item, ...change } });
    expect(badges[0]).toEqual({ text: 'Coach: good, outdated' });
  });

  it('stands beside "No evidence yet"', async () => {
    expect((await frontOf(reviewed('needsEvidence'))).map(({ text }) => text)).toEqual([
      'Coach: more evidence',
      'No evidence yet',
    ]);
  });

  it('can be switched off with the rating', async () => {
    const badges = { verdict: true, rating: false, score: false };
    const board = boardOfItems([reviewed('reword', rated)], {
      boardStored: boardValues({}, settings({ badges })),
    });
    expect((await front(askedFor(board, 'p1'))).map(({ text }) => text)).toEqual(['Repeated · 3 people']);
  });

  it('is left out, and the rating shows, where the stored review is none', async () => {
    const board = boardWith(pain());
    board.overwrite('p1', { canvas: { v: 2, f: { se: 4 }, r: ['great', 1] } });
    expect((await front(askedFor(board, 'p1'))).map(({ text }) => text)).toEqual([
      'Severity 4',
      'Assumption',
    ]);
  });
});

describe('the mark of the best three', () => {
  const heardBy = (id: string, count: number, as: ItemCard['as'] = 'pains'): ItemCard => ({
    id,
    as,
    item: { fields: { severity: 3 }, evidence: customers(count) },
  });
  const four = [heardBy('p1', 2), heardBy('p4', 4), heardBy('p3', 3), heardBy('p2', 1)];
  const firstOf = async (board: FakeTrello, id: string) => (await front(askedFor(board, id)))[0]?.text;

  it('stands in place of the rating, in the column’s own words', async () => {
    const board = boardOfItems([...four, heardBy('j1', 1, 'jobs')]);
    expect(await firstOf(board, 'p4')).toBe('#1 in pains');
    expect(await firstOf(board, 'p3')).toBe('#2 in pains');
    expect(await firstOf(board, 'p1')).toBe('#3 in pains');
    expect(await firstOf(board, 'p2')).toBe('Severity 3');
    expect(await firstOf(board, 'j1')).toBe('#1 in jobs');
  });

  it('gives way to the coach’s mark', async () => {
    const review: Review = { mark: 'good', note: '', by: 'm2', date: '2026-11-03', of: 'x' };
    const board = boardOfItems([pain({ evidence: customers(3), review })]);
    expect(await firstOf(board, 'p1')).toBe('Coach: good, outdated');
  });

  it('is not for a card about which nothing is known, nor for the value map', async () => {
    const board = boardOfItems([
      pain(),
      { id: 'r1', as: 'relievers', item: { evidence: customers(3, { kind: 'experiment' }) } },
    ]);
    expect(await firstOf(board, 'p1')).toBe('No evidence yet');
    expect(await firstOf(board, 'r1')).toBe('Repeated · 3 people');
  });

  it('ranks each canvas of the board by itself', async () => {
    const board = createFakeTrello({
      lists: [
        { id: 'a', name: 'Team A: Pains' },
        { id: 'b', name: 'Team B: Pains' },
      ],
      cards: ['a', 'b'].map((idList) => ({
        id: `${idList}1`,
        name: 'Late',
        idList,
        stored: cardValues({}, item({ evidence: customers(idList === 'a' ? 1 : 3) })),
      })),
    });
    expect(await firstOf(board, 'a1')).toBe('#1 in pains');
    expect(await firstOf(board, 'b1')).toBe('#1 in pains');
  });

  it('is looked at again, since another card can take the place', async () => {
    const board = boardOfItems(four);
    const shared = bursts();
    const [mark] = await badgesOnFront(askedFor(board, 'p1'), shared);
    if (!mark || !('dynamic' in mark)) throw new Error('the mark should be dynamic');
    expect(await mark.dynamic(board)).toEqual({ text: '#3 in pains', refresh: 60 });

    board.overwrite('p2', cardValues({}, item({ evidence: customers(9) })));
    await badgesOnFront(askedFor(board, 'p2'), shared);
    expect(await mark.dynamic(board)).toEqual({ text: 'Severity 3', refresh: 60 });
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
