import * as fc from 'fast-check';
import { applyChange } from '../../../server/local-board/apply-change';
import type { Board, Change } from '../../../server/local-board/contract';
import { moveCard, moveList, posAt, sortCards } from '../../../server/local-board/page/state/positions';
import { openCardsOf, openLists } from '../../../server/local-board/page/state/selectors';
import { NOW, board, card, id, list, names } from '../local-board/boards';

const all = (start: Board, changes: readonly Change[]) =>
  changes.reduce((now, change) => applyChange(now, change, NOW), start);

/** A list A with cards at these positions, named 0, 1, 2 … and a list B. */
const boardWith = (positions: readonly number[]) =>
  board({
    lists: [list('A', 1), list('B', 2)],
    cards: positions.map((pos, i) => card(String(i), 'A', pos)),
  });

/** Positions as boards have them, some of them equal or next to each other. */
const positions = fc
  .array(fc.oneof(fc.nat({ max: 6 }), fc.double({ min: 0, max: 1e-5, noNaN: true })), { maxLength: 8 })
  .map((some) => some.sort((a, b) => a - b));

test('a card comes to stand exactly where it was put, whatever the positions were', () => {
  fc.assert(
    fc.property(positions, fc.nat(), fc.nat(), (given, from, to) => {
      fc.pre(given.length > 0);
      const start = boardWith(given);
      const cards = openCardsOf(start, id('A'));
      const moved = cards[from % cards.length];
      if (!moved) return;
      const others = cards.filter((one) => one !== moved);
      const index = to % cards.length;
      const expected = names(others);
      expected.splice(index, 0, moved.name);
      const after = all(start, moveCard(moved.id, id('A'), others, index));
      expect(names(openCardsOf(after, id('A')))).toEqual(expected);
    }),
  );
});

test('a card moves to another list, at its top', () => {
  const start = boardWith([1, 2]);
  const after = all(start, moveCard(id('0'), id('B'), [], 0));
  expect(names(openCardsOf(after, id('B')))).toEqual(['0']);
  expect(names(openCardsOf(after, id('A')))).toEqual(['1']);
});

test('one change is enough where there is room', () => {
  expect(
    moveCard(
      id('x'),
      id('A'),
      [
        { id: 'a', pos: 1 },
        { id: 'b', pos: 2 },
      ],
      1,
    ),
  ).toEqual([{ type: 'updateCard', id: id('x'), idList: id('A'), pos: 1.5 }]);
  expect(
    posAt(
      [
        { id: 'a', pos: 1 },
        { id: 'b', pos: 1 },
      ],
      1,
    ),
  ).toBeNull();
});

test('lists move to the left and right', () => {
  const start = board({ lists: [list('A', 1), list('B', 1), list('C', 1)], cards: [] });
  const others = openLists(start).filter(({ name }) => name !== 'C');
  expect(names(openLists(all(start, moveList(id('C'), others, 0))))).toEqual(['C', 'A', 'B']);
});

test('sorting brings the cards into the order given; those it does not name stay behind, ids of others count for nothing', () => {
  fc.assert(
    fc.property(positions, fc.array(fc.nat({ max: 9 })), (given, order) => {
      const start = boardWith(given);
      const cards = openCardsOf(start, id('A'));
      const sortedIds = order.map((n) => id(String(n)));
      const named = [...new Set(order.map(String))].filter((name) => cards.some((one) => one.name === name));
      const rest = names(cards).filter((name) => !named.includes(name));
      const after = all(start, sortCards(cards, sortedIds));
      expect(names(openCardsOf(after, id('A')))).toEqual([...named, ...rest]);
    }),
  );
});

test('sorting what is sorted changes nothing', () => {
  const cards = openCardsOf(boardWith([1, 2, 3]), id('A'));
  expect(
    sortCards(
      cards,
      cards.map((one) => one.id),
    ),
  ).toEqual([]);
});
