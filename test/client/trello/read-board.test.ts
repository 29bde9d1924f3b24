import { readBoardSnapshot } from '../../../client/trello/read-board';
import { cardValues } from '../../../shared/stored/card-data';
import { item } from '../../support/builders';
import { createFakeTrello, type FakeCard } from '../../support/fake-trello';

const PAINS = { id: 'list1', name: 'Pains' };
const stored = cardValues({}, item({ fields: { severity: 4 }, evidence: [{ who: 'C07' }] }));

const cardsOnPains = (count: number): FakeCard[] =>
  Array.from({ length: count }, (_, n) => ({ id: `card${n}`, name: `Card ${n}`, idList: 'list1', stored }));

const quiet = () => undefined;

describe('readBoardSnapshot', () => {
  it('brings board, lists, cards and what they store into the one normal form', async () => {
    const trello = createFakeTrello({
      board: { id: 'board1', name: 'Commuters' },
      lists: [PAINS],
      cards: cardsOnPains(1),
      boardStored: { canvas: { v: 1, b: ['score'] } },
    });
    const { snapshot, unreadable } = await readBoardSnapshot(trello, quiet);
    expect(snapshot.board).toEqual({ id: 'board1', name: 'Commuters' });
    expect(snapshot.settings.badges).toEqual({ rating: true, verdict: true, score: false });
    expect(snapshot.lists).toEqual([PAINS]);
    expect(snapshot.cards).toMatchObject([
      { id: 'card0', idList: 'list1', item: { fields: { severity: 4 }, evidence: [{ who: 'C07' }] } },
    ]);
    expect(unreadable).toEqual([]);
  });

  it('counts every card on the way, from none to all', async () => {
    const trello = createFakeTrello({ lists: [PAINS], cards: cardsOnPains(450) });
    const heard: [number, number][] = [];
    await readBoardSnapshot(trello, (done, of) => heard.push([done, of]));
    expect(heard[0]).toEqual([0, 450]);
    expect(heard.at(-1)).toEqual([450, 450]);
    expect(heard.length).toBeGreaterThan(3);
    expect(heard.map(([done]) => done)).toEqual(
      [...new Set(heard.map(([done]) => done))].sort((a, b) => a - b),
    );
  });

  it('asks for many cards in one task, so that they travel in one message', async () => {
    let release = quiet as () => void;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const trello = createFakeTrello({ lists: [PAINS], cards: cardsOnPains(100) });
    const slow = trello.window({ delay: () => (slow.calls.readCard > 0 ? gate : Promise.resolve()) });
    const reading = readBoardSnapshot(slow, quiet);
    await new Promise((resolve) => setImmediate(resolve));
    expect(slow.calls.readCard).toBe(100);
    release();
    await reading;
  });

  it('goes on past cards that cannot be read or understood, and names them', async () => {
    const trello = createFakeTrello({
      lists: [PAINS],
      cards: [...cardsOnPains(2), { id: 'broken', name: 'Broken', idList: 'list1', stored: { canvas: 'x' } }],
    });
    const port = {
      ...trello,
      readCard: (id: string) => (id === 'card0' ? Promise.reject(new Error('gone')) : trello.readCard(id)),
    };
    const { snapshot, unreadable } = await readBoardSnapshot(port, quiet);
    expect(snapshot.cards.map(({ id, item: { evidence } }) => [id, evidence.length])).toEqual([
      ['card0', 0],
      ['card1', 1],
      ['broken', 0],
    ]);
    expect(new Map(unreadable.map(({ idCard, problem }) => [idCard, problem.why]))).toEqual(
      new Map([
        ['broken', 'foreign'],
        ['card0', 'noAnswer'],
      ]),
    );
  });

  it.each(['lists', 'cards', 'board', 'readBoard'] as const)(
    'rejects when %s is refused',
    async (request) => {
      const trello = createFakeTrello({ lists: [PAINS] });
      trello.refuse(request, 'Invalid context');
      await expect(readBoardSnapshot(trello, quiet)).rejects.toThrow('Invalid context');
    },
  );

  it('gives up after one wait when Trello falls silent in the middle', async () => {
    jest.useFakeTimers();
    try {
      const trello = createFakeTrello({ lists: [PAINS], cards: cardsOnPains(450) });
      trello.silence('readCard');
      const outcome = readBoardSnapshot(trello, quiet).catch((error: Error) => error.name);
      await jest.advanceTimersByTimeAsync(8_000);
      expect(await outcome).toBe('NoAnswer');
    } finally {
      jest.useRealTimers();
    }
  });

  it('stops with the caller’s reason when aborted', async () => {
    const trello = createFakeTrello({ lists: [PAINS], cards: cardsOnPains(450) });
    const controller = new AbortController();
    const stop = (done: number) => (done > 0 ? controller.abort(new Error('closed')) : undefined);
    await expect(readBoardSnapshot(trello, stop, controller.signal)).rejects.toThrow('closed');
    expect(trello.calls.readCard).toBeLessThan(450);
  });
});
