/** @jest-environment jsdom */
import * as z from 'zod/mini';
import { BoardButtons } from '../../../server/local-board/page/host/capabilities';
import { BADGES_WITHIN, CAPABILITY_WITHIN } from '../../../server/local-board/page/host/host';
import { BOARD_ID, id } from '../local-board/boards';
import { EDITOR, ID_PLUGIN, ORIGIN, SECRET, openHost, settle } from './fake-power-up';

const Anything = z.unknown();
const BUTTON = {
  text: 'Summary',
  icon: { dark: 'https://p.test/d.svg', light: 'https://p.test/l.svg' },
  callback: { _callback: 'cb7' },
};

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('start', () => {
  test('the connector gets the secret, and is asked for nothing before it is ready', async () => {
    const { host, connector, start } = openHost();
    void host.ask('card-badges', { idCard: id('a1') }, Anything);
    await settle();
    expect(connector.received()).toEqual([]);

    const welcome = await start();
    expect(welcome).toEqual({
      success: true,
      response: expect.objectContaining({ secret: SECRET, locale: 'en', member: EDITOR }) as unknown,
    });
    expect(connector.asked('card-badges')).toHaveLength(1);
    expect(connector.posts.every(({ targetOrigin }) => targetOrigin === ORIGIN)).toBe(true);
  });

  test("the member's locale goes to the connector and into each capability's context", async () => {
    const { connector, host, start } = openHost({ locale: 'pt-BR' });
    expect((await start())?.response).toMatchObject({ locale: 'pt-BR' });
    void host.ask('board-buttons', {}, BoardButtons);
    await settle();
    expect(connector.asked('board-buttons')[0]).toMatchObject({
      locale: 'pt-BR',
      context: { locale: 'pt-BR' },
    });
  });

  test.each([
    [false, 30_000],
    [true, 60_000],
  ])(
    'in a tab that is hidden at first (%p) it may take %i ms, then the board goes on without it',
    async (hidden, within) => {
      const { host, problems } = openHost({ hidden });
      const asked = host.ask('board-buttons', {}, Anything);
      await jest.advanceTimersByTimeAsync(within - 1);
      expect(host.state.get()).toBe('starting');
      await jest.advanceTimersByTimeAsync(1);
      expect(host.state.get()).toBe('silent');
      expect(await asked).toBeNull();
      expect(problems).toEqual([expect.stringContaining('did not start')]);
    },
  );

  test('a connector that starts in time is not taken for silent later', async () => {
    const { host, start, problems } = openHost();
    await start();
    await jest.advanceTimersByTimeAsync(120_000);
    expect(host.state.get()).toBe('ready');
    expect(problems).toEqual([]);
  });

  test('what the manifest names and the connector lacks is reported, and the other way round', async () => {
    const { host, start, problems } = openHost();
    await start(['board-buttons', 'show-settings']);
    expect(problems).toEqual([
      expect.stringContaining('card-badges'),
      expect.stringContaining('show-settings'),
    ]);
    expect(['board-buttons', 'card-badges', 'show-settings'].map(host.has)).toEqual([true, false, false]);
  });
});

describe('capabilities', () => {
  test('come with the context of their place, and their answer is parsed', async () => {
    const { host, connector, start } = openHost();
    await start();
    const asked = host.ask('board-buttons', { idCard: id('a1') }, BoardButtons);
    await settle();
    expect(connector.asked('board-buttons')[0]).toMatchObject({
      locale: 'en',
      context: {
        board: BOARD_ID,
        card: id('a1'),
        member: EDITOR,
        plugin: ID_PLUGIN,
        permissions: { board: 'write', card: 'write' },
        theme: 'light',
      },
    });
    connector.answer('board-buttons', [BUTTON]);
    expect((await asked)?.value).toEqual([BUTTON]);
  });

  test.each([
    ['board-buttons', CAPABILITY_WITHIN, 5_000],
    ['card-badges', BADGES_WITHIN, 10_000],
  ])(
    '%s are waited for no longer than Trello does; a late answer is dropped',
    async (name, within, expected) => {
      expect(within).toBe(expected);
      const { host, connector, start } = openHost();
      await start();
      const heard = jest.fn();
      void host.ask(name, {}, Anything, {}, within).then(heard);
      await jest.advanceTimersByTimeAsync(within - 10);
      expect(heard).not.toHaveBeenCalled();
      await jest.advanceTimersByTimeAsync(11);
      expect(heard).toHaveBeenCalledWith(null);
      connector.answer(name, [BUTTON]);
      await settle();
      expect(heard).toHaveBeenCalledTimes(1);
    },
  );

  test('are asked for anew where the Power-Up was late, so that one busy moment does not cost the buttons', async () => {
    const { host, connector, start } = openHost();
    await start();
    const asked = host.keepAsking('board-buttons', {}, BoardButtons);
    await jest.advanceTimersByTimeAsync(CAPABILITY_WITHIN + 10);
    expect(connector.asked('board-buttons')).toHaveLength(2);
    connector.answer('board-buttons', [BUTTON]);
    expect((await asked)?.value).toEqual([BUTTON]);
  });

  test('are given up where the Power-Up is late every time, or has nothing to say', async () => {
    const { host, connector, start } = openHost();
    await start();
    const never = host.keepAsking('board-buttons', {}, BoardButtons);
    await jest.advanceTimersByTimeAsync(10 * CAPABILITY_WITHIN);
    expect(await never).toBeNull();
    const attempts = connector.asked('board-buttons').length;
    expect(attempts).toBeLessThan(10);

    const nothing = host.keepAsking('board-buttons', {}, BoardButtons);
    await settle();
    connector.answer('board-buttons', { code: 'not handled', message: '' }, false);
    expect(await nothing).toBeNull();
    expect(connector.asked('board-buttons')).toHaveLength(attempts + 1);
  });

  test.each([
    ['of another shape', { text: 'no list' }],
    ['with an address that runs a script', [{ ...BUTTON, url: 'javascript:alert(1)' }]],
    [
      'with a picture that is no base64',
      [{ ...BUTTON, icon: { ...BUTTON.icon, dark: 'data:image/svg+xml,<svg/>' } }],
    ],
    [
      'with an icon that ends its attribute',
      [{ ...BUTTON, icon: { ...BUTTON.icon, dark: 'https://p.test/"x' } }],
    ],
  ])('an answer %s is dropped whole', async (_what, answer) => {
    const { host, connector, start } = openHost();
    await start();
    const asked = host.ask('board-buttons', {}, BoardButtons);
    await settle();
    connector.answer('board-buttons', answer);
    expect(await asked).toBeNull();
  });

  test('a handler that throws counts as one with nothing to say', async () => {
    const { host, connector, start } = openHost();
    await start();
    const asked = host.ask('board-buttons', {}, Anything);
    await settle();
    connector.answer('board-buttons', { code: 'not handled', message: '' }, false);
    expect(await asked).toBeNull();
  });
});

describe('functions of an answer', () => {
  async function aButton() {
    const opened = openHost();
    await opened.start();
    const asked = opened.host.ask('board-buttons', {}, BoardButtons);
    await settle();
    opened.connector.answer('board-buttons', [BUTTON]);
    const answer = await asked;
    if (!answer) throw new Error('no answer');
    return { ...opened, answer };
  }

  test('run with the context of the place where they were pressed', async () => {
    const { connector, answer } = await aButton();
    const ran = answer.callback({ _callback: 'cb7' }, { idCard: id('a2'), el: 'el1' }).run({ cards: [] });
    await settle();
    expect(connector.asked('callback')).toEqual([
      {
        action: 'run',
        callback: 'cb7',
        options: { cards: [] },
        context: expect.objectContaining({ board: BOARD_ID, card: id('a2'), el: 'el1' }) as unknown,
      },
    ]);
    connector.answer('callback', 'done');
    expect(await ran).toBe('done');
  });

  test('are retained while they are on show, since the library forgets them after two minutes, and released after', async () => {
    const { connector, answer } = await aButton();
    const release = answer.keep();
    await settle();
    expect(connector.asked('callback').map(({ action, callback }) => [action, callback])).toEqual([
      ['retain', 'cb7'],
    ]);
    release();
    await settle();
    expect(connector.asked('callback').at(-1)).toMatchObject({ action: 'release', callback: 'cb7' });
  });

  test('that fail say why', async () => {
    const { connector, answer } = await aButton();
    const ran = answer.callback({ _callback: 'cb7' }, {}).run();
    const refused = expect(ran).rejects.toThrow('it broke');
    await settle();
    connector.answer('callback', { message: 'it broke' }, false);
    await refused;
  });
});

describe('whose messages count', () => {
  test('the connector’s by its window and origin, without a secret', async () => {
    const { connector } = openHost();
    const answer = await connector.ask('board', { fields: [] }, { secret: null });
    expect(answer).toEqual({ success: true, response: { id: BOARD_ID, name: 'A board' } });
  });

  test('not the connector’s window after it went to another origin', async () => {
    const { connector } = openHost();
    const request = { type: 'request', data: { id: 'x', command: 'board', args: [] } };
    connector.post({ type: 'bulk', secret: SECRET, data: [request] }, 'https://elsewhere.test');
    await settle();
    expect(connector.posts).toEqual([]);
  });

  test('a view’s only with the secret of its signed address', async () => {
    const { view } = openHost();
    const { window } = view('section', { idCard: id('a1') });
    expect(await window.ask('board', { fields: [] }, { secret: 'a guess' })).toBeUndefined();
    expect(await window.ask('board', { fields: [] }, { secret: null })).toBeUndefined();
    expect(await window.ask('board', { fields: [] })).toMatchObject({ success: true });
  });

  test('those of a window that the host did not open only with the secret', async () => {
    const { stranger } = openHost();
    expect(await stranger().ask('board', { fields: [] }, { secret: null })).toBeUndefined();
    expect(await stranger().ask('board', { fields: [] })).toMatchObject({ success: true });
  });

  test('nobody but the connector can say that the connector is ready', async () => {
    const { host, view } = openHost();
    const answer = await view('popup').window.ask('ready');
    expect(answer).toMatchObject({ success: false, response: { code: 'unsupported command' } });
    expect(host.state.get()).toBe('starting');
  });

  test.each<[string, unknown]>([
    ['no object', 'render'],
    ['nothing', null],
    ['another type', { type: 'hack', secret: SECRET, data: [] }],
    ['no list of messages', { type: 'bulk', secret: SECRET, data: 'x' }],
    [
      'a command of another type',
      { type: 'bulk', secret: SECRET, data: [{ type: 'request', data: { id: 'a', command: 1, args: [] } }] },
    ],
    [
      'a command without end',
      {
        type: 'bulk',
        secret: SECRET,
        data: [{ type: 'request', data: { id: 'a', command: 'x'.repeat(100), args: [] } }],
      },
    ],
    [
      'more messages than any board has use for',
      { type: 'bulk', secret: SECRET, data: Array<null>(20_001).fill(null) },
    ],
    [
      'an answer to nothing',
      { type: 'bulk', secret: SECRET, data: [{ type: 'response', data: { to: 'nobody', success: true } }] },
    ],
  ])('%s is dropped without an answer', async (_what, data) => {
    const { connector } = openHost();
    connector.post(data);
    await settle();
    expect(connector.posts).toEqual([]);
  });

  test('a malformed message does not take the others of its post with it', async () => {
    const { connector } = openHost();
    const good = {
      type: 'request',
      data: { id: 'good', command: 'board', args: [{ context: { board: BOARD_ID }, fields: [] }] },
    };
    connector.post({ type: 'bulk', data: [{ type: 'request' }, good] });
    await settle();
    expect(connector.received().map(({ data }) => data.to)).toEqual(['good']);
  });

  test('a bare request is answered as one in a bulk is', async () => {
    const { connector } = openHost();
    connector.post({
      type: 'request',
      data: { id: 'bare', command: 'board', args: [{ context: { board: BOARD_ID }, fields: [] }] },
    });
    await settle();
    expect(connector.received().map(({ data }) => data.to)).toEqual(['bare']);
  });

  test('a thousand requests of one post are answered in one post', async () => {
    const { connector } = openHost();
    const data = Array.from({ length: 1_000 }, (_, i) => ({
      type: 'request',
      data: { id: `r${i}`, command: 'data', args: [{ context: { board: BOARD_ID }, idCard: id('a1') }] },
    }));
    connector.post({ type: 'bulk', data });
    await settle();
    expect(connector.posts).toHaveLength(1);
    expect(connector.received()).toHaveLength(1_000);
  });

  test('nothing counts after the board was replaced', async () => {
    const { host, connector } = openHost();
    host.stop();
    expect(await connector.ask('board', { fields: [] })).toBeUndefined();
  });
});

describe('what is asked of the board', () => {
  test('an unknown command is refused by name', async () => {
    const { connector } = openHost();
    expect(await connector.ask('request-token')).toEqual({
      success: false,
      response: { code: 'unsupported command', message: expect.stringContaining('request-token') as unknown },
    });
    expect(await connector.ask('constructor')).toMatchObject({ response: { code: 'unsupported command' } });
  });

  test.each([
    ['of another board', { board: id('another board') }],
    ['without a board', {}],
    ['with something else for a board', { board: 7 }],
  ])('a context %s is invalid', async (_what, context) => {
    const { connector } = openHost();
    const answer = await connector.ask('lists', { fields: [] }, { context });
    expect(answer).toMatchObject({ success: false, response: { code: 'invalid context' } });
  });

  test('fields of another shape are refused, naming where', async () => {
    const { connector } = openHost();
    const answer = await connector.ask('set', { scope: 'galaxy', visibility: 'shared', data: '{}' });
    expect(answer).toMatchObject({
      success: false,
      response: { code: 'refused', message: expect.stringMatching(/^scope: /) as unknown },
    });
  });
});

describe('pages on show', () => {
  test('draw anew when their card changed, or the board; others are left alone', () => {
    const { host, view } = openHost();
    const [one, two, whole] = [
      view('section', { idCard: id('a1') }),
      view('popup', { idCard: id('a2') }),
      view('modal'),
    ];
    const renders = () =>
      [one, two, whole].map(
        ({ window }) => window.posts.filter(({ message }) => message === 'render').length,
      );
    host.postRender(new Set([id('a1')]));
    expect(renders()).toEqual([1, 0, 0]);
    host.postRender('all');
    expect(renders()).toEqual([2, 1, 1]);
    two.close();
    host.postRender('all');
    expect(renders()).toEqual([3, 1, 2]);
  });

  test('hear of a new theme', () => {
    const { host, view } = openHost();
    const { window } = view('modal');
    host.postTheme('dark');
    expect(window.posts).toEqual([{ message: { theme: 'dark' }, targetOrigin: ORIGIN }]);
  });

  test('get the height that they ask for', async () => {
    const { view } = openHost();
    const { window, heights } = view('section', { idCard: id('a1') });
    await window.ask('resize', { height: 412 });
    expect(await window.ask('resize', { height: -1 })).toMatchObject({ success: false });
    expect(heights).toEqual([412]);
  });
});
