import * as fc from 'fast-check';
import { hideCustomers } from '../../../shared/export/hide-customers';
import { BoardSnapshot } from '../../../shared/schemas/snapshot';
import { customerKey } from '../../../shared/scoring/who';
import { summariseBoard } from '../../../shared/summary/summarise-board';
import { anySnapshot } from '../../support/any-snapshot';
import { snapshot } from '../../support/builders';

/** One pain with these entries, hidden. */
function hidden(...entries: readonly { who: string; date?: string; note?: string; link?: string }[]) {
  const board = snapshot({ cards: [{ name: 'What C07 said', item: { evidence: entries } }] });
  return hideCustomers(board).cards[0] ?? { name: '', item: { evidence: [] } };
}
const noteFor = (who: string, note: string) => hidden({ who, note }).item.evidence[0]?.note;

describe('customers that are hidden', () => {
  it('are numbered by first evidence, the same wherever they are written in another way', () => {
    const { item } = hidden(
      { who: 'C01', date: '2026-06-03' },
      { who: 'Zoe', date: '2026-06-01' },
      { who: ' c01', date: '2026-06-04' },
      { who: 'C09', date: '2026-06-03' },
    );
    expect(item.evidence.map(({ who }) => who)).toEqual(['C-02', 'C-01', 'C-02', 'C-03']);
  });

  it.each([
    ['C07', 'C07 told c7 and C-07 of XC07 and C070', 'C-01 told C-01 and C-01 of XC07 and C070'],
    ['Anna Smith', 'We met ANNA  Smith; Anna was late', 'We met C-01; Anna was late'],
    ['José', 'josé, JOSÉ and Josés', 'C-01, C-01 and Josés'],
    ['田中', '田中さんは待ちます', 'C-01さんは待ちます'],
    ['Al', 'Al and al', 'C-01 and al'],
    ['A', 'A bus', 'A bus'],
    ['a.*(b', 'What a.*(b said', 'What C-01 said'],
  ])('%s is replaced in a note', (who, note, expected) => {
    expect(noteFor(who, note)).toBe(expected);
  });

  it('are replaced once: a code that another customer really has is no name of the first', () => {
    const { item } = hidden(
      { who: 'C02', note: 'C02 and C01', date: '2026-01-01' },
      { who: 'C01', date: '2026-01-02' },
    );
    expect(item.evidence[0]?.note).toBe('C-01 and C-02');
  });

  it('are not in names of cards, and links that lead to them are left out', () => {
    const card = hidden({ who: 'C07', link: 'https://notes.example/C07' });
    expect(card.name).toBe('What C-01 said');
    expect(card.item.evidence[0]).not.toHaveProperty('link');
  });

  it('leave a board that says as much as before: the schema holds, and every item has as many customers and points', () => {
    fc.assert(
      fc.property(anySnapshot, (board) => {
        // A list that is named after a customer may stand for something else without the name.
        const named = { ...board, lists: board.lists.map((list) => ({ ...list, name: 'Pains' })) };
        const after = hideCustomers(named);
        expect(BoardSnapshot.parse(after)).toEqual(after);
        const told = (one: BoardSnapshot) =>
          summariseBoard(one, { asOf: '2026-11-26' }).items.map(({ id, score, verdict, prevalence }) => ({
            id,
            score,
            verdict,
            prevalence,
          }));
        expect(told(after)).toEqual(told(named));
      }),
      { numRuns: 100 },
    );
  });

  it('are in no entry any more', () => {
    fc.assert(
      fc.property(anySnapshot, (board) => {
        const before = board.cards.flatMap(({ item }) => item.evidence);
        const after = hideCustomers(board).cards.flatMap(({ item }) => item.evidence);
        expect(after.every(({ who }) => /^C-\d{2,}$/.test(who))).toBe(true);
        expect(new Set(after.map(({ who }) => who)).size).toBe(
          new Set(before.map(({ who }) => customerKey(who))).size,
        );
      }),
      { numRuns: 100 },
    );
  });
});
