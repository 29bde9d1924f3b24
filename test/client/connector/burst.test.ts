import { createBursts } from '../../../client/connector/burst';
import { askedFor, boardOfItems } from './board-of-items';

const cards = [
  { id: 'p1', as: 'pains' },
  { id: 'p2', as: 'pains' },
] as const;

function setUp() {
  let now = 0;
  const board = boardOfItems(cards);
  const bursts = createBursts(() => now);
  return { board, bursts, pass: (ms: number) => (now += ms) };
}

describe('bursts', () => {
  it('read the board once for all badges that are asked for together', async () => {
    const { board, bursts } = setUp();
    const [first, second] = [bursts(board), bursts(board)];
    expect(await first.board).toBe(await second.board);
    expect(board.calls).toMatchObject({ lists: 1, cards: 1, readBoard: 1 });
  });

  it('serve what is asked for a moment later', async () => {
    const { board, bursts, pass } = setUp();
    await bursts(board).board;
    pass(249);
    await bursts(board).board;
    expect(board.calls.lists).toBe(1);
  });

  it('read the board anew after that moment, so that a renamed list is seen', async () => {
    const { board, bursts, pass } = setUp();
    expect((await bursts(board).board).columnOf('p1')).toBe('pain');
    board.renameList('pains', 'Gains');
    pass(250);
    expect((await bursts(board).board).columnOf('p1')).toBe('gain');
  });

  it('do not keep a board that could not be read', async () => {
    const { board, bursts } = setUp();
    board.refuse('lists', 'Trello is not well');
    await expect(bursts(board).board).rejects.toThrow('Trello is not well');
    board.refuse('lists');
    expect((await bursts(board).board).columnOf('p1')).toBe('pain');
  });

  it('give up on a Trello that does not answer, and ask again', async () => {
    jest.useFakeTimers();
    try {
      const { board, bursts } = setUp();
      const silent = board.window();
      silent.silence('cards');
      const late = expect(bursts(silent).board).rejects.toThrow('did not answer');
      await jest.advanceTimersByTimeAsync(4_000);
      await late;
      expect((await bursts(board).board).columnOf('p1')).toBe('pain');
    } finally {
      jest.useRealTimers();
    }
  });

  it('read a card that several badges look at once', async () => {
    const { board, bursts } = setUp();
    const burst = bursts(board);
    await Promise.all([burst.readOther(board, 'p1'), burst.readOther(board, 'p1')]);
    expect(board.calls.readCard).toBe(1);
  });

  it('use what the card’s own badge has asked for', async () => {
    const { board, bursts } = setUp();
    const burst = bursts(board);
    const own = askedFor(board, 'p1');
    const stored = await burst.readOwn(own, 'p1');
    expect(await burst.readOther(board, 'p1')).toBe(stored);
    expect(board.calls.readCard).toBe(0);
  });

  it('read a badge’s own card afresh each time', async () => {
    const { board, bursts } = setUp();
    const own = askedFor(board, 'p1');
    await bursts(own).readOwn(own, 'p1');
    board.overwrite('p1', { canvas: 'changed' });
    expect(await bursts(own).readOwn(own, 'p1')).toEqual({ canvas: 'changed' });
  });
});
