import { createCardStore } from '../../../client/trello/card-store';
import type { SaveTiming } from '../../../client/trello/verified-save';
import type { Item } from '../../../shared/schemas/item';
import { cardValues, readCardData } from '../../../shared/stored/card-data';
import { CARD_LIMIT, charactersUsed } from '../../../shared/stored/room';
import { evidence, item } from '../../support/builders';
import { createFakeTrello, type FakeTrello, type FakeTrelloOptions } from '../../support/fake-trello';
import { createManualTime } from '../../support/manual-time';

const CARD = { id: 'card1', name: 'The bus is late', idList: 'list1' };

const timingOf = ({ wait }: ReturnType<typeof createManualTime>): SaveTiming => ({
  wait,
  pauses: [100, 150, 225, 340, 500, 750],
  watch: [],
  answerWithin: 60_000,
});

function setUp(stored: Item = item(), options: FakeTrelloOptions = {}) {
  const time = createManualTime();
  const trello = createFakeTrello({
    cards: [{ ...CARD, stored: cardValues({}, stored) }],
    context: { idCard: 'card1' },
    ...options,
  });
  return { time, trello, store: createCardStore(trello, timingOf(time)) };
}

function itemOn(trello: FakeTrello): Item {
  const data = readCardData(trello.storedOn('card1'));
  if (data.state === 'unreadable') throw new Error(data.problem.why);
  return data.item;
}

const adding =
  (id: string) =>
  (before: Item): Item => ({
    ...before,
    evidence: [...before.evidence, evidence({ id, who: 'C1', note: '' })],
  });
const rating =
  (severity: number | undefined) =>
  ({ fields: { severity: _, ...fields }, ...rest }: Item): Item => ({
    ...rest,
    fields: severity === undefined ? fields : { ...fields, severity },
  });

describe('reading a card', () => {
  it('answers the item and the room left', async () => {
    const { store, trello } = setUp(item({ fields: { severity: 3 } }));
    const data = await store.read('card1');
    expect(data).toMatchObject({ state: 'ok', item: { fields: { severity: 3 } } });
    expect(data.room.characters).toBe(CARD_LIMIT - charactersUsed(trello.storedOn('card1')));
  });

  it('says what is wrong with data that it cannot read, and hands it out', async () => {
    const { store } = setUp(item(), { cards: [{ ...CARD, stored: { canvas: 'somebody’s own' } }] });
    expect(await store.read('card1')).toMatchObject({ state: 'unreadable', raw: '"somebody’s own"' });
  });

  it('rejects for a card that is gone', async () => {
    const { store, trello } = setUp();
    trello.remove('card1');
    await expect(store.read('card1')).rejects.toThrow();
  });
});

describe('changing a card', () => {
  it('saves a field and answers item and room as they now are', async () => {
    const { store, trello } = setUp();
    const result = await store.change('card1', rating(4));
    expect(result).toMatchObject({ saved: true, item: { fields: { severity: 4 } } });
    expect(itemOn(trello).fields).toEqual({ severity: 4 });
    expect(result.saved && result.room.characters).toBe(
      CARD_LIMIT - charactersUsed(trello.storedOn('card1')),
    );
  });

  it('takes a field away again', async () => {
    const { store, trello } = setUp(item({ fields: { severity: 4, served: 2 } }));
    await store.change('card1', rating(undefined));
    expect(itemOn(trello).fields).toEqual({ served: 2 });
  });

  it('removes and rewords entries by their id', async () => {
    const { store, trello } = setUp(item({ evidence: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }));
    await store.change('card1', (before) => ({
      ...before,
      evidence: before.evidence
        .filter(({ id }) => id !== 'b')
        .map((entry) => (entry.id === 'c' ? { ...entry, note: 'reworded' } : entry)),
    }));
    expect(itemOn(trello).evidence.map(({ id, note }) => [id, note])).toEqual([
      ['a', ''],
      ['c', 'reworded'],
    ]);
  });

  it('keeps foreign keys, and foreign parts inside our own', async () => {
    const stored = { other: { a: 1 }, canvas: { v: 2, later: 'kept', e: [['from a newer version']] } };
    const { store, trello } = setUp(item(), { cards: [{ ...CARD, stored }] });
    await store.change('card1', adding('new'));
    expect(trello.storedOn('card1')).toMatchObject({ other: { a: 1 }, canvas: { later: 'kept' } });
    expect(JSON.stringify(trello.storedOn('card1'))).toContain('from a newer version');
  });

  it('refuses what would not fit, counting everybody’s keys, and writes nothing', async () => {
    const stored = { ...cardValues({}, item()), foreign: 'x'.repeat(CARD_LIMIT - 60) };
    const { store, trello } = setUp(item(), { cards: [{ ...CARD, stored }] });
    const result = await store.change('card1', (before) => ({
      ...before,
      evidence: [evidence({ note: 'a quote that is too long for what is left' })],
    }));
    expect(result).toEqual({ saved: false, reason: 'does-not-fit' });
    expect(trello.storedOn('card1')).toEqual(stored);
    expect(trello.calls.writeCard).toBe(0);
  });

  it('never writes over data that it cannot read', async () => {
    const stored = { canvas: { v: 99, e: [] } };
    const { store, trello } = setUp(item(), { cards: [{ ...CARD, stored }] });
    expect(await store.change('card1', rating(1))).toEqual({ saved: false, reason: 'unreadable' });
    expect(trello.storedOn('card1')).toEqual(stored);
  });

  it('asks the card’s own permission for the card in context and the board’s for another', async () => {
    const { trello, time } = setUp(item(), {
      cards: [CARD, { ...CARD, id: 'card2' }],
      context: { idCard: 'card1', canWriteCard: false, canWriteBoard: true },
    });
    const store = createCardStore(trello, timingOf(time));
    expect(await store.change('card1', rating(1))).toEqual({ saved: false, reason: 'read-only' });
    expect(trello.calls.readCard).toBe(0);
    await store.change('card2', rating(1));
    expect(trello.calls.writeCard).toBe(1);
  });

  it('queues changes of one card, in order', async () => {
    const { store, trello } = setUp();
    await Promise.all(['a', 'b', 'c'].map((id) => store.change('card1', adding(id))));
    expect(itemOn(trello).evidence.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('two members on one card', () => {
  it('both find the entry that they added at the same moment', async () => {
    const { trello, time } = setUp();
    const member = (name: string) =>
      createCardStore(
        trello.window({ context: { idMember: name, idCard: 'card1' }, delay: () => time.wait(10) }),
        timingOf(time),
      );
    const results = await Promise.all([
      member('m1').change('card1', adding('one')),
      member('m2').change('card1', adding('two')),
    ]);
    expect(results).toMatchObject([{ saved: true }, { saved: true }]);
    expect(
      itemOn(trello)
        .evidence.map(({ id }) => id)
        .sort(),
    ).toEqual(['one', 'two']);
  });

  it('keep the fields that they set at the same moment, and a removal beside an addition', async () => {
    const { trello, time } = setUp(item({ evidence: [{ id: 'old' }] }));
    const member = () =>
      createCardStore(
        trello.window({ context: { idCard: 'card1' }, delay: () => time.wait(10) }),
        timingOf(time),
      );
    await Promise.all([
      member().change('card1', (before) => ({ ...rating(5)(before), evidence: [] })),
      member().change('card1', (before) =>
        adding('new')({ ...before, fields: { ...before.fields, served: 2 } }),
      ),
    ]);
    const { fields, evidence: entries } = itemOn(trello);
    expect(fields).toEqual({ severity: 5, served: 2 });
    expect(entries.map(({ id }) => id)).toEqual(['new']);
  });

  it('adding 50 entries each find all 100', async () => {
    const { trello, time } = setUp();
    const member = async (name: string, waits: readonly number[]) => {
      let turn = 0;
      const delay = () => time.wait(waits[turn++ % waits.length] ?? 0);
      const store = createCardStore(trello.window({ context: { idCard: 'card1' }, delay }), timingOf(time));
      for (let n = 0; n < 50; n++) {
        expect(await store.change('card1', adding(`${name}${n}`))).toMatchObject({ saved: true });
      }
    };
    await Promise.all([member('a', [3, 17, 9]), member('b', [11, 2, 23, 5])]);
    expect(new Set(itemOn(trello).evidence.map(({ id }) => id)).size).toBe(100);
  });
});
