import { createCardStore } from '../../../client/trello/card-store';
import { cardValues, readCardData } from '../../../shared/stored/card-data';
import { item } from '../../support/builders';
import { createFakeTrello, type FakeTrelloOptions } from '../../support/fake-trello';

const QUICK = { wait: () => Promise.resolve(), pauses: [1, 1, 1], watch: [1], answerWithin: 40 };
const BROKEN = { canvas: ['not', 'ours', '\ud800'], other: 'somebody else’s' };

function setUp(stored: Readonly<Record<string, unknown>> = BROKEN, options: FakeTrelloOptions = {}) {
  const trello = createFakeTrello({
    cards: [{ id: 'card1', name: 'The bus is late', idList: 'list1', stored }],
    context: { idCard: 'card1' },
    ...options,
  });
  return { trello, store: createCardStore(trello, QUICK) };
}

describe('starting over', () => {
  it('leaves an empty item, answers what stood there, and touches no other key', async () => {
    const { store, trello } = setUp();
    expect(await store.startOver('card1')).toEqual({
      saved: true,
      replaced: JSON.stringify(BROKEN.canvas),
    });
    expect(readCardData(trello.storedOn('card1'))).toMatchObject({ state: 'ok', item: { evidence: [] } });
    expect(trello.storedOn('card1')['other']).toBe('somebody else’s');
  });

  it('makes the card one that can be changed', async () => {
    const { store } = setUp();
    await store.startOver('card1');
    const saved = await store.change('card1', (before) => ({ ...before, fields: { severity: 4 } }));
    expect(saved).toMatchObject({ saved: true, item: { fields: { severity: 4 } } });
  });

  it('writes nothing over what can be read', async () => {
    const stored = cardValues({}, item({ fields: { severity: 3 } }));
    const { store, trello } = setUp(stored);
    expect(await store.startOver('card1')).toEqual({ saved: false, reason: 'changed' });
    expect(trello.calls.writeCard).toBe(0);
    expect(trello.storedOn('card1')).toEqual(stored);
  });

  it.each([
    ['read-only', { context: { idCard: 'card1', canWriteCard: false } }, undefined],
    ['no-answer', {}, 'writeCard'],
    ['no-answer', {}, 'readCard'],
  ] as const)('says %s where nothing is certain to be written', async (reason, options, silent) => {
    const { store, trello } = setUp(BROKEN, options);
    if (silent) trello.silence(silent);
    expect(await store.startOver('card1')).toEqual({ saved: false, reason });
    expect(trello.storedOn('card1')).toEqual(BROKEN);
  });

  it('says that the card is gone', async () => {
    const { store, trello } = setUp();
    trello.remove('card1');
    expect(await store.startOver('card1')).toEqual({ saved: false, reason: 'gone' });
  });
});

describe('putting back', () => {
  it('restores what stood there, to the letter', async () => {
    const { store, trello } = setUp();
    const result = await store.startOver('card1');
    if (!result.saved) throw new Error(result.reason);
    expect(await store.putBack('card1', result.replaced)).toEqual({ saved: true });
    expect(trello.storedOn('card1')).toEqual(BROKEN);
  });

  it('costs nobody what was saved since', async () => {
    const { store, trello } = setUp();
    const result = await store.startOver('card1');
    if (!result.saved) throw new Error(result.reason);
    await store.change('card1', (before) => ({ ...before, fields: { severity: 4 } }));
    const stored = trello.storedOn('card1');
    expect(await store.putBack('card1', result.replaced)).toEqual({ saved: false, reason: 'changed' });
    expect(trello.storedOn('card1')).toEqual(stored);
  });

  it('is done already where it was done before', async () => {
    const { store } = setUp();
    expect(await store.putBack('card1', JSON.stringify(BROKEN.canvas))).toEqual({ saved: true });
  });
});
