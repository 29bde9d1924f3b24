import { sortByScore } from '../../../client/connector/sort-by-score';
import { customers } from '../../support/builders';
import { boardOfItems } from './board-of-items';

const heardBy = (count: number) => ({ evidence: customers(count) });

describe('sorting a list by score', () => {
  it('puts the highest score on top', async () => {
    const board = boardOfItems([
      { id: 'one', as: 'pains', item: heardBy(1) },
      { id: 'three', as: 'pains', item: heardBy(3) },
      { id: 'two', as: 'pains', item: heardBy(2) },
    ]);
    expect(await sortByScore(board, ['one', 'three', 'two'])).toEqual(['three', 'two', 'one']);
  });

  it('puts the later evidence first where all else is equal', async () => {
    const on = (date: string) => ({ evidence: customers(1, { date }) });
    const board = boardOfItems([
      { id: 'old', as: 'jobs', item: on('2026-03-01') },
      { id: 'new', as: 'jobs', item: on('2026-04-01') },
    ]);
    expect(await sortByScore(board, ['old', 'new'])).toEqual(['new', 'old']);
  });

  it('keeps every card: those that are no items or cannot be read stay behind in their order', async () => {
    const board = boardOfItems([
      { id: 'loose', as: 'done' },
      { id: 'broken', as: 'pains' },
      { id: 'item', as: 'pains', item: heardBy(1) },
    ]);
    board.overwrite('broken', { canvas: 7 });
    expect(await sortByScore(board, ['loose', 'broken', 'gone', 'item'])).toEqual([
      'item',
      'loose',
      'broken',
      'gone',
    ]);
  });
});
