import type { BoardEvent, Change } from '../../../server/local-board/contract';
import { createBoardStore } from '../../../server/local-board/page/state/board-store';
import { NOW, board, id, names } from '../local-board/boards';

const rename = (name: string, card = 'a1'): Change => ({ type: 'updateCard', id: id(card), name });
const event = (version: number, change: Change, page = 'other'): BoardEvent => ({
  type: 'change',
  version,
  change,
  page,
});

/** A store whose server the test plays. */
function open() {
  const sent: { change: Change; answer: (version: number) => void; refuse: (error: Error) => void }[] = [];
  const refusals: unknown[] = [];
  const store = createBoardStore(
    { version: 10, board: board() },
    {
      send: (change) => new Promise((answer, refuse) => sent.push({ change, answer, refuse })),
      refused: (error) => void refusals.push(error),
      page: 'mine',
      now: () => NOW,
    },
  );
  const flush = () => new Promise((done) => setImmediate(done));
  return { store, sent, refusals, flush, first: () => names(store.board.get().cards)[0] };
}

test('a change shows at once and goes to the server', () => {
  const { store, sent, first } = open();
  store.change(rename('mine'));
  expect(first()).toBe('mine');
  expect(sent.map(({ change }) => change)).toEqual([rename('mine')]);
});

test('changes go one after another, so that the server has them in the order in which they were made', async () => {
  const { store, sent, flush } = open();
  store.change(rename('one'));
  store.change(rename('two'));
  expect(sent).toHaveLength(1);
  sent[0]?.answer(11);
  await flush();
  expect(sent.map(({ change }) => change)).toEqual([rename('one'), rename('two')]);
});

test.each([
  ['its answer before its event', true],
  ['its event before its answer', false],
])('a confirmed change is not drawn again: %s', async (_what, answerFirst) => {
  const { store, sent, flush, first } = open();
  store.change(rename('mine'));
  const seen = jest.fn();
  store.board.watch(seen);
  const steps = [() => sent[0]?.answer(11), () => void store.hear(event(11, rename('mine'), 'mine'))];
  for (const step of answerFirst ? steps : steps.reverse()) {
    step();
    await flush();
  }
  expect(seen).not.toHaveBeenCalled();
  expect(first()).toBe('mine');
  store.hear(event(12, rename('theirs')));
  expect(first()).toBe('theirs');
});

test('a refused change is taken back, and what others did meanwhile stays', async () => {
  const { store, sent, refusals, flush } = open();
  store.change(rename('mine'));
  store.hear(event(11, rename('theirs', 'a2')));
  sent[0]?.refuse(new Error('no'));
  await flush();
  expect(names(store.board.get().cards)).toEqual(['a1', 'theirs', 'b1']);
  expect(refusals).toEqual([new Error('no')]);
});

test('a refused change does not hold up the next', async () => {
  const { store, sent, flush, first } = open();
  store.change(rename('one'));
  store.change(rename('two'));
  sent[0]?.refuse(new Error('no'));
  await flush();
  sent[1]?.answer(11);
  await flush();
  expect(first()).toBe('two');
});

test('the server’s order decides: what another wrote before us is overwritten, what he wrote after us overwrites', async () => {
  const before = open();
  before.store.change(rename('mine'));
  before.store.hear(event(11, rename('theirs')));
  expect(before.first()).toBe('mine');
  before.store.hear(event(12, rename('mine'), 'mine'));
  expect(before.first()).toBe('mine');

  const after = open();
  after.store.change(rename('mine'));
  after.store.hear(event(11, rename('mine'), 'mine'));
  after.store.hear(event(12, rename('theirs')));
  expect(after.first()).toBe('theirs');
  after.sent[0]?.answer(11);
  await after.flush();
  expect(after.first()).toBe('theirs');
});

test('an event that is known already changes nothing', () => {
  const { store, first } = open();
  expect(store.hear(event(10, rename('old')))).toBe(true);
  expect(first()).toBe('a1');
});

test('a gap, or another board, asks for the board anew; what is on its way stays on top', async () => {
  const { store, sent, flush } = open();
  store.change(rename('mine'));
  expect(store.hear(event(12, rename('theirs')))).toBe(false);
  expect(store.hear({ type: 'opened', version: 12 })).toBe(false);
  store.replace({ version: 12, board: board({ name: 'as the server has it' }) });
  expect(store.board.get().name).toBe('as the server has it');
  expect(names(store.board.get().cards)[0]).toBe('mine');
  sent[0]?.answer(12);
  await flush();
  expect(names(store.board.get().cards)[0]).toBe('a1');
});
