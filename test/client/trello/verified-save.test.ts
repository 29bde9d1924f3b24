import fc from 'fast-check';
import {
  SAVE_TIMING,
  VerifiedSaver,
  type Place,
  type SaveTiming,
} from '../../../client/trello/verified-save';
import type { PartsOf } from '../../../client/trello/parts';
import type { TrelloPort } from '../../../client/trello/port';
import { createFakeTrello, type FakeTrelloOptions } from '../../support/fake-trello';
import { createManualTime } from '../../support/manual-time';

/** The smallest thing that can be merged: numbers by name. */
type Notes = Readonly<Record<string, number>>;

const NOTES: PartsOf<Notes> = {
  take: (notes) => new Map(Object.entries(notes)),
  put: (notes, changed) => {
    const next = new Map<string, unknown>([...Object.entries(notes), ...changed]);
    return Object.fromEntries([...next].filter(([, value]) => value !== undefined)) as Notes;
  },
};

const placeOn = (port: TrelloPort, limit = 4_096): Place<Notes> => ({
  mayWrite: () => port.context().canWriteCard,
  read: () => port.readCard('card1'),
  write: (values) => port.writeCard('card1', values),
  decode: ({ notes = {} }) => (typeof notes === 'object' ? (notes as Notes) : null),
  encode: (_stored, notes) => ({ notes }),
  limit,
  parts: NOTES,
});

const CARDS = [{ id: 'card1', name: 'Card', idList: 'list1' }];
const PAUSES = [100, 150, 225, 340, 500, 750];
const WATCH = [200, 400, 800];

function setUp(options: FakeTrelloOptions = {}) {
  const time = createManualTime();
  const timing: SaveTiming = { wait: time.wait, pauses: PAUSES, watch: WATCH, answerWithin: 50 };
  const trello = createFakeTrello({ cards: CARDS, ...options });
  return { time, timing, trello, saver: new VerifiedSaver(placeOn(trello), timing) };
}

/** Windows that answer from their own copy, as Trello does: a write shows at once where it was made, and elsewhere when it gets there. */
function createCrossingWires(wait: SaveTiming['wait']) {
  let truth: Notes = {};
  const tell: ((notes: Notes) => void)[] = [];

  /** @param late milliseconds from this window to the server, and back */
  function window(late: number): Place<Notes> {
    let copy: Notes = {};
    tell.push((notes) => void wait(late).then(() => (copy = notes)));
    async function send(notes: Notes): Promise<void> {
      await wait(late);
      truth = notes;
      for (const each of tell) each(notes);
    }
    return {
      mayWrite: () => true,
      read: () => Promise.resolve({ notes: copy }),
      write: ({ notes }) => {
        copy = notes as Notes;
        void send(copy);
        return Promise.resolve();
      },
      decode: ({ notes }) => notes as Notes,
      encode: (_stored, notes) => ({ notes }),
      limit: 4_096,
      parts: NOTES,
    };
  }
  return { window, notes: () => truth };
}

const adding =
  (name: string, value = 1) =>
  (notes: Notes): Notes => ({ ...notes, [name]: value });

describe('saving one edit', () => {
  it('writes the edit beside what is there, foreign keys included', async () => {
    const { saver, trello } = setUp({
      cards: [{ ...CARDS[0]!, stored: { notes: { a: 1 }, foreign: 'kept' } }],
    });
    const outcome = await saver.save(adding('b'));
    expect(outcome).toMatchObject({ saved: true, value: { a: 1, b: 1 } });
    expect(trello.storedOn('card1')).toEqual({ notes: { a: 1, b: 1 }, foreign: 'kept' });
  });

  it('writes nothing when the edit changes nothing', async () => {
    const { saver, trello } = setUp({ cards: [{ ...CARDS[0]!, stored: { notes: { a: 1 } } }] });
    expect(await saver.save(adding('a', 1))).toMatchObject({ saved: true });
    expect(trello.calls.writeCard).toBe(0);
  });

  it('writes once when nobody interferes', async () => {
    const { saver, trello } = setUp();
    await saver.save(adding('a'));
    expect(trello.calls.writeCard).toBe(1);
  });

  it('rejects with what the edit itself throws, and serves the next one', async () => {
    const { saver } = setUp();
    await expect(
      saver.save(() => {
        throw new Error('a mistake in the edit');
      }),
    ).rejects.toThrow('a mistake in the edit');
    expect(await saver.save(adding('a'))).toMatchObject({ saved: true });
  });
});

describe('refusing without a write', () => {
  it.each([
    ['read-only', { context: { canWriteCard: false } }],
    ['unreadable', { cards: [{ ...CARDS[0]!, stored: { notes: 'not ours' } }] }],
    ['gone', { cards: [] }],
  ] as const)('says %s', async (reason, options) => {
    const { saver, trello } = setUp(options);
    expect(await saver.save(adding('a'))).toEqual({ saved: false, reason });
    expect(trello.calls.writeCard).toBe(0);
  });

  it('says does-not-fit from the first character beyond the limit, counting every key', async () => {
    const stored = { notes: {}, foreign: 'x'.repeat(30) };
    const wanted = JSON.stringify({ ...stored, notes: { a: 1 } }).length;
    for (const [limit, saved] of [
      [wanted, true],
      [wanted - 1, false],
    ] as const) {
      const { trello, timing } = setUp({ cards: [{ ...CARDS[0]!, stored }] });
      const outcome = await new VerifiedSaver(placeOn(trello, limit), timing).save(adding('a'));
      expect(outcome).toMatchObject(saved ? { saved } : { saved, reason: 'does-not-fit' });
      expect(trello.calls.writeCard).toBe(saved ? 1 : 0);
    }
  });

  it.each(['readCard', 'writeCard'] as const)('says no-answer when %s is never answered', async (request) => {
    const { saver, trello } = setUp();
    trello.silence(request);
    expect(await saver.save(adding('a'))).toEqual({ saved: false, reason: 'no-answer' });
  });

  it('does not keep later edits waiting behind one that was never answered', async () => {
    const { trello, timing } = setUp();
    let answering = false;
    const place = placeOn(trello);
    const saver = new VerifiedSaver(
      { ...place, read: () => (answering ? place.read() : new Promise<never>(() => undefined)) },
      timing,
    );
    const first = saver.save(adding('a'));
    expect(await first).toEqual({ saved: false, reason: 'no-answer' });
    answering = true;
    expect(await saver.save(adding('b'))).toMatchObject({ saved: true });
  });
});

describe('a write that Trello refuses', () => {
  it('says read-only when the permission was lost after the view opened', async () => {
    const { saver, trello } = setUp();
    trello.refuse('writeCard', 'Scope not editable (Command: set)');
    expect(await saver.save(adding('a'))).toEqual({ saved: false, reason: 'read-only' });
  });

  it('says gone when the card was archived between read and write', async () => {
    const { timing, trello } = setUp();
    const place = placeOn(trello);
    const saver = new VerifiedSaver(
      {
        ...place,
        write: (values) => {
          trello.remove('card1');
          return place.write(values);
        },
      },
      timing,
    );
    expect(await saver.save(adding('a'))).toEqual({ saved: false, reason: 'gone' });
  });

  it('says does-not-fit when others filled the card between read and write', async () => {
    const { timing, trello } = setUp();
    const place = placeOn(trello);
    const saver = new VerifiedSaver(
      {
        ...place,
        write: (values) => {
          trello.overwrite('card1', { foreign: 'x'.repeat(4_080) });
          return place.write(values);
        },
      },
      timing,
    );
    expect(await saver.save(adding('a'))).toEqual({ saved: false, reason: 'does-not-fit' });
  });
});

describe('edits that wait for their turn together', () => {
  it('are written in one write', async () => {
    const { saver, trello } = setUp();
    const results = await Promise.all(['a', 'b', 'c'].map((name) => saver.save(adding(name))));
    expect(results.every(({ saved }) => saved)).toBe(true);
    expect(trello.storedOn('card1')).toEqual({ notes: { a: 1, b: 1, c: 1 } });
    expect(trello.calls.writeCard).toBe(1);
  });

  it('are applied in the order in which they came', async () => {
    const { saver, trello } = setUp();
    await Promise.all([saver.save(adding('a', 1)), saver.save(({ a = 0 }) => ({ a: a + 10 }))]);
    expect(trello.storedOn('card1')).toEqual({ notes: { a: 11 } });
  });

  it('leave out the one for which there is no room', async () => {
    const { trello, timing } = setUp();
    const limit = JSON.stringify({ notes: { a: 1, b: 1 } }).length;
    const saver = new VerifiedSaver(placeOn(trello, limit), timing);
    const results = await Promise.all(['a', 'too long', 'b'].map((name) => saver.save(adding(name))));
    expect(results).toMatchObject([
      { saved: true },
      { saved: false, reason: 'does-not-fit' },
      { saved: true },
    ]);
    expect(trello.storedOn('card1')).toEqual({ notes: { a: 1, b: 1 } });
  });

  it('leave out the one that fails', async () => {
    const { saver, trello } = setUp();
    const mistake = saver.save(() => {
      throw new Error('a mistake in the edit');
    });
    const other = saver.save(adding('b'));
    await expect(mistake).rejects.toThrow('a mistake in the edit');
    expect(await other).toMatchObject({ saved: true });
    expect(trello.storedOn('card1')).toEqual({ notes: { b: 1 } });
  });

  it('are all told why none of them was written', async () => {
    const { saver, trello } = setUp();
    trello.refuse('writeCard', 'Scope not editable (Command: set)');
    const results = await Promise.all([saver.save(adding('a')), saver.save(adding('b'))]);
    expect(results).toEqual([
      { saved: false, reason: 'read-only' },
      { saved: false, reason: 'read-only' },
    ]);
  });
});

describe('a write of somebody who had not heard of ours, after ours was found', () => {
  const watched = WATCH.reduce((sum, ms) => sum + ms, 0) + 1;

  async function setUpSaved(edit: (notes: Notes) => Notes, notes: Notes = {}) {
    const all = setUp({ cards: [{ ...CARDS[0]!, stored: { notes } }] });
    expect(await all.saver.save(edit)).toMatchObject({ saved: true });
    return all;
  }

  it('does not cost what we added', async () => {
    const { trello, time } = await setUpSaved(adding('mine'));
    trello.overwrite('card1', { notes: { theirs: 1 } });
    await time.wait(watched);
    expect(trello.storedOn('card1')).toEqual({ notes: { mine: 1, theirs: 1 } });
  });

  it('does not bring back what we removed', async () => {
    const { trello, time } = await setUpSaved(() => ({}), { old: 1 });
    trello.overwrite('card1', { notes: { old: 1, theirs: 1 } });
    await time.wait(watched);
    expect(trello.storedOn('card1')).toEqual({ notes: { theirs: 1 } });
  });

  it('is put right again when it happens once more', async () => {
    const { trello, time } = await setUpSaved(adding('mine'));
    for (const theirs of ['one', 'two', 'three']) {
      trello.overwrite('card1', { notes: { [theirs]: 1 } });
      await time.wait(watched - 300);
      expect(trello.storedOn('card1')).toEqual({ notes: { mine: 1, [theirs]: 1 } });
    }
  });

  it('is put right along with the next edit, without waiting', async () => {
    const { saver, trello } = await setUpSaved(adding('first'));
    trello.overwrite('card1', { notes: { theirs: 1 } });
    void saver.save(adding('second'));
    await new Promise((resolve) => setImmediate(resolve));
    expect(trello.storedOn('card1')).toEqual({ notes: { first: 1, theirs: 1, second: 1 } });
  });

  it('may change a value back: that is taken for meant', async () => {
    const { trello, time } = await setUpSaved(adding('rating', 4), { rating: 3 });
    trello.overwrite('card1', { notes: { rating: 3 } });
    await time.wait(watched);
    expect(trello.storedOn('card1')).toEqual({ notes: { rating: 3 } });
  });

  it('does not bring back what we removed again ourselves', async () => {
    const { saver, trello, time } = await setUpSaved(adding('mine'));
    await saver.save(() => ({}));
    await time.wait(watched);
    expect(trello.storedOn('card1')).toEqual({ notes: {} });
  });

  it('stands when it comes long after', async () => {
    const { trello, time } = await setUpSaved(adding('mine'));
    await time.wait(watched);
    trello.overwrite('card1', { notes: {} });
    await time.wait(10 * watched);
    expect(trello.storedOn('card1')).toEqual({ notes: {} });
  });

  it('wins when it comes again and again', async () => {
    const { trello, time } = await setUpSaved(adding('mine'));
    for (let n = 0; n < 20; n++) {
      trello.overwrite('card1', { notes: {} });
      await time.wait(watched);
    }
    expect(trello.storedOn('card1')).toEqual({ notes: {} });
  });
});

describe('others writing at the same time', () => {
  it('puts back what another write has undone, and keeps what that write brought', async () => {
    const { saver, trello, time } = setUp();
    const saving = saver.save(adding('mine'));
    await time.wait(10);
    trello.overwrite('card1', { notes: { theirs: 1 } });
    expect(await saving).toMatchObject({ saved: true, value: { mine: 1, theirs: 1 } });
    expect(trello.storedOn('card1')).toEqual({ notes: { mine: 1, theirs: 1 } });
  });

  it('lets a later change of the same part by somebody else stand', async () => {
    const { saver, trello, time } = setUp();
    const saving = saver.save(adding('rating', 3));
    await time.wait(10);
    trello.overwrite('card1', { notes: { rating: 5 } });
    expect(await saving).toMatchObject({ saved: true, value: { rating: 5 } });
    expect(trello.calls.writeCard).toBe(1);
  });

  it('lets a later change of the same part from this window stand, back to the former value included', async () => {
    const { saver, trello } = setUp({ cards: [{ ...CARDS[0]!, stored: { notes: { rating: 2 } } }] });
    const results = await Promise.all([saver.save(adding('rating', 4)), saver.save(adding('rating', 2))]);
    expect(results).toMatchObject([{ saved: true }, { saved: true }]);
    expect(trello.storedOn('card1')).toEqual({ notes: { rating: 2 } });
  });

  it('says overwritten when another window undoes it every time', async () => {
    const { timing, trello } = setUp();
    const place = placeOn(trello);
    const stubborn = {
      ...place,
      write: async (values: Parameters<typeof place.write>[0]) => {
        await place.write(values);
        trello.overwrite('card1', { notes: {} });
      },
    };
    expect(await new VerifiedSaver(stubborn, timing).save(adding('a'))).toEqual({
      saved: false,
      reason: 'overwritten',
    });
    expect(trello.calls.writeCard).toBe(PAUSES.length + 1);
  });

  it('says unreadable when what another wrote meanwhile cannot be understood, and leaves it', async () => {
    const { saver, trello, time } = setUp();
    const saving = saver.save(adding('mine'));
    await time.wait(10);
    trello.overwrite('card1', { notes: 'of a later version' });
    expect(await saving).toEqual({ saved: false, reason: 'unreadable' });
    expect(trello.storedOn('card1')).toEqual({ notes: 'of a later version' });
  });

  it('loses none of two members’ 50 edits each, however their requests interleave', async () => {
    const delays = fc.array(fc.nat({ max: 25 }), { minLength: 7, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(delays, delays, async (one, other) => {
        const time = createManualTime();
        const timing: SaveTiming = { wait: time.wait, pauses: PAUSES, watch: WATCH, answerWithin: 60_000 };
        const trello = createFakeTrello({ cards: CARDS });
        const member = async (name: string, waits: readonly number[]) => {
          let turn = 0;
          const delay = () => time.wait(waits[turn++ % waits.length] ?? 0);
          const saver = new VerifiedSaver(placeOn(trello.window({ delay })), timing);
          for (let n = 0; n < 50; n++) {
            expect(await saver.save(adding(`${name}${n}`))).toMatchObject({ saved: true });
          }
        };
        await Promise.all([member('a', one), member('b', other)]);
        expect(Object.keys((trello.storedOn('card1')['notes'] ?? {}) as Notes)).toHaveLength(100);
      }),
      { numRuns: 25 },
    );
  });

  it('loses none of two windows’ edits that take up to a second each way, each window seeing its own at once', async () => {
    const late = fc.integer({ min: 1, max: 1_000 });
    const typing = fc.array(fc.nat({ max: 300 }), { minLength: 10, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(late, late, typing, typing, async (lateA, lateB, pausesA, pausesB) => {
        const time = createManualTime();
        const wires = createCrossingWires(time.wait);
        const member = async (name: string, ms: number, pauses: readonly number[]) => {
          const saver = new VerifiedSaver(wires.window(ms), { ...SAVE_TIMING, wait: time.wait });
          const saves = [];
          for (const [n, pause] of pauses.entries()) {
            saves.push(saver.save(adding(`${name}${n}`)));
            await time.wait(pause);
          }
          for (const outcome of await Promise.all(saves)) expect(outcome).toMatchObject({ saved: true });
        };
        await Promise.all([member('a', lateA, pausesA), member('b', lateB, pausesB)]);
        await time.wait(60_000);
        expect(Object.keys(wires.notes())).toHaveLength(20);
      }),
      { numRuns: 100 },
    );
  });

  it('loses none of the edits that two members send without waiting for each other’s outcome', async () => {
    const { time, timing, trello } = setUp();
    const member = (name: string, ms: number) => {
      const saver = new VerifiedSaver(placeOn(trello.window({ delay: () => time.wait(ms) })), {
        ...timing,
        answerWithin: 60_000,
      });
      return Promise.all(Array.from({ length: 20 }, (_, n) => saver.save(adding(`${name}${n}`))));
    };
    const results = (await Promise.all([member('a', 7), member('b', 11)])).flat();
    const lost = results.filter(({ saved }) => !saved);
    expect(lost).toEqual([]);
    expect(Object.keys((trello.storedOn('card1')['notes'] ?? {}) as Notes)).toHaveLength(40);
  });
});
