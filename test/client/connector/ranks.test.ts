import { createBursts, type Burst } from '../../../client/connector/burst';
import { customers } from '../../support/builders';
import type { FakeTrello } from '../../support/fake-trello';
import { askedFor, boardOfItems, type ItemCard } from './board-of-items';

const heardBy = (id: string, count: number): ItemCard => ({
  id,
  as: 'pains',
  item: { evidence: customers(count) },
});

async function rankOf(board: FakeTrello, burst: Burst, idCard: string): Promise<number | null | undefined> {
  const peers = (await burst.board).peersOf(idCard);
  return peers && (await burst.ranks(board, peers)).get(idCard);
}

function setUp() {
  let now = 0;
  const board = boardOfItems([heardBy('p1', 3), heardBy('p2', 2), heardBy('p3', 1)]);
  const bursts = createBursts(() => now);
  return { board, bursts, pass: (ms: number) => (now += ms) };
}

describe('ranks', () => {
  it('cost no question for cards whose own badges were asked for', async () => {
    const { board, bursts } = setUp();
    const burst = bursts(board);
    for (const id of ['p1', 'p2', 'p3']) void burst.readOwn(askedFor(board, id), id);
    expect(await rankOf(board, burst, 'p2')).toBe(2);
    expect(board.calls.readCard).toBe(0);
  });

  it('ask for a card off screen once a minute', async () => {
    const { board, bursts, pass } = setUp();
    await rankOf(board, bursts(board), 'p1');
    expect(board.calls.readCard).toBe(3);
    pass(59_000);
    await rankOf(board, bursts(board), 'p1');
    expect(board.calls.readCard).toBe(3);
    pass(2_000);
    await rankOf(board, bursts(board), 'p1');
    expect(board.calls.readCard).toBe(6);
  });

  it('leave out a card that cannot be read', async () => {
    const { board, bursts } = setUp();
    board.overwrite('p1', { canvas: { v: 99 } });
    expect(await rankOf(board, bursts(board), 'p1')).toBeUndefined();
    expect(await rankOf(board, bursts(board), 'p2')).toBe(1);
  });

  it('are those of jobs, pains and gains only', async () => {
    const board = boardOfItems([
      { id: 'r1', as: 'relievers' },
      { id: 'd1', as: 'done' },
    ]);
    const burst = createBursts(() => 0)(board);
    expect(await rankOf(board, burst, 'r1')).toBeNull();
    expect(await rankOf(board, burst, 'd1')).toBeNull();
    expect(await rankOf(board, burst, 'gone')).toBeNull();
  });
});
