/**
 * The same script against our stand-in for Trello's client library and, where TRELLO_LIBRARY names a file with it, against
 * Trello's own: what a host sees of the two must not differ.
 */
import { CONTEXT, SECRET, ask, asked, createAnswerer, sent, settle, viewUrl } from './fake-host';
import { standIn, trellosOwn } from './libraries';
import { HOST_ORIGIN, openPage, type Page } from './open-page';

/** The part of `t` that these tests call. */
interface T {
  get(scope: string, visibility: string, key?: string, otherwise?: unknown): Promise<unknown>;
  set(scope: string, visibility: string, key: string | object, value?: unknown): Promise<unknown>;
  remove(scope: string, visibility: string, keys: string | string[]): Promise<unknown>;
  getAll(): Promise<unknown>;
  cards(...fields: string[]): Promise<unknown>;
  board(...fields: string[]): Promise<unknown>;
  popup(options: object): Promise<unknown>;
  modal(options: object): Promise<unknown>;
  updateModal(options: object): Promise<unknown>;
  boardBar(options: object): Promise<unknown>;
  closePopup(): Promise<unknown>;
  back(): Promise<unknown>;
  closeModal(): Promise<unknown>;
  closeBoardBar(): Promise<unknown>;
  alert(options: object): Promise<unknown>;
  hideAlert(): Promise<unknown>;
  showCard(id?: string): Promise<unknown>;
  hideCard(): Promise<unknown>;
  navigate(options: object): Promise<unknown>;
  attach(options: object): Promise<unknown>;
  jwt(options?: object): Promise<unknown>;
  sizeTo(wanted: unknown): Promise<unknown>;
  signUrl(url: string, args?: object): string;
  arg(name: string, otherwise?: unknown): unknown;
  safe(text: string): string;
  getContext(): Record<string, unknown>;
  isMemberSignedIn(): boolean;
  memberCanWriteToModel(model: string): boolean;
  getColorToken(token: string, fallback?: string): string;
  NotHandled(message?: string): Error;
  render(draw: () => void): void;
  subscribeToThemeChanges(listener: (theme: unknown) => void): () => void;
}
type Handler = (t: T, options: Record<string, unknown>) => unknown;
interface Library {
  initialize(handlers: Record<string, Handler>, options: object): unknown;
  iframe(options: object): T;
}

const own = trellosOwn();
const libraries: [string, string][] = [['our stand-in', standIn()]];
if (own === null) {
  process.stderr.write('skipped: Trello’s own client library; set TRELLO_LIBRARY to a file that holds it\n');
  test.skip('Trello’s own library: TRELLO_LIBRARY names no file', () => undefined);
} else {
  libraries.push(['Trello’s own library', own]);
}

const pages: Page[] = [];
afterEach(() => {
  for (const page of pages.splice(0)) page.close();
});

describe.each(libraries)('%s', (_name, code) => {
  function open(url: string): { page: Page; library: Library } {
    const page = openPage(code, url);
    pages.push(page);
    return { page, library: (page.window as unknown as { TrelloPowerUp: Library }).TrelloPowerUp };
  }

  /** A connector that has been let in by its host. */
  async function startConnector(handlers: Record<string, Handler>): Promise<Page> {
    const { page, library } = open('https://power-up.test/connector.html');
    library.initialize(handlers, { targetOrigin: HOST_ORIGIN });
    await settle();
    const to = sent(page)[0]?.data.id;
    const response = { secret: SECRET, locale: 'en', member: CONTEXT.member, version: '1' };
    page.post({ type: 'bulk', data: [{ type: 'response', data: { to, success: true, response } }] });
    await settle();
    return page;
  }

  /** The `t` of a handler that the host has called, and the page it lives in, its past forgotten. */
  async function handlerT(context: object = CONTEXT): Promise<{ page: Page; t: T }> {
    const holder: { t?: T } = {};
    const page = await startConnector({ 'card-badges': (t) => void (holder.t = t) });
    await ask(page, 'card-badges', { context });
    page.posts.length = 0;
    if (!holder.t) throw new Error('the handler was not called');
    return { page, t: holder.t };
  }

  /** The `t` of a view. */
  function viewT(url = viewUrl(), options: object = {}): { page: Page; t: T } {
    const { page, library } = open(url);
    return { page, t: library.iframe({ targetOrigin: HOST_ORIGIN, ...options }) };
  }

  describe('starting', () => {
    test('a connector names its capabilities, learns its secret and says that it is ready', async () => {
      const page = await startConnector({ 'card-badges': () => [], 'board-buttons': () => [] });
      const [first, second] = page.posts;
      expect(first).toMatchObject({ targetOrigin: HOST_ORIGIN, bulk: { type: 'bulk' } });
      expect(first?.bulk.secret).toBeUndefined();
      expect(first?.bulk.data[0]?.data).toMatchObject({
        command: 'initialize',
        args: [['card-badges', 'board-buttons', 'callback']],
      });
      expect(second?.bulk).toMatchObject({
        secret: SECRET,
        data: [{ data: { command: 'ready', args: [] } }],
      });
      expect(page.window.locale).toBe('en');
    });

    test('a view sends nothing by itself', async () => {
      const { page } = viewT();
      await settle();
      expect(page.posts).toEqual([]);
    });

    test('iframe() gives the same t again', () => {
      const { page, t } = viewT();
      expect((page.window as unknown as { TrelloPowerUp: Library }).TrelloPowerUp.iframe({})).toBe(t);
    });
  });

  describe('answering the host', () => {
    test('a handler gets its own t and what the host says; its answer goes back', async () => {
      const seen: unknown[] = [];
      const page = await startConnector({
        'card-badges': (t, options) => {
          seen.push(t.getContext(), options['attachments']);
          return [{ text: 'Heard' }];
        },
      });
      const answer = await ask(page, 'card-badges', { attachments: [1] });
      expect(answer).toMatchObject({ success: true, response: [{ text: 'Heard' }] });
      expect(seen).toEqual([CONTEXT, [1]]);
    });

    test('functions become callbacks and ./ addresses absolute, at every depth', async () => {
      const page = await startConnector({
        'card-back-section': () => ({
          icon: './icon.svg',
          content: { url: './view.html', name: './not-an-address' },
          actions: [{ callback: () => 1, url: 'https://elsewhere.test/x' }],
          image: { icon: { dark: './dark.svg' } },
        }),
      });
      expect((await ask(page, 'card-back-section'))?.response).toEqual({
        icon: 'https://power-up.test/icon.svg',
        content: { url: 'https://power-up.test/view.html', name: './not-an-address' },
        actions: [{ callback: { _callback: 'cb1' }, url: 'https://elsewhere.test/x' }],
        image: { icon: { dark: './dark.svg' } },
      });
    });

    test('NotHandled, an exception and an unknown capability are refusals', async () => {
      const page = await startConnector({
        'list-actions': (t) => {
          throw t.NotHandled('not this list');
        },
        'board-buttons': () => Promise.reject(new Error('boom')),
      });
      expect(await ask(page, 'list-actions')).toMatchObject({
        success: false,
        response: { code: 'not handled', message: 'not this list' },
      });
      expect(await ask(page, 'board-buttons')).toMatchObject({
        success: false,
        response: { message: 'boom' },
      });
      for (const name of ['card-buttons', 'toString', 'constructor']) {
        expect(await ask(page, name)).toMatchObject({
          success: false,
          response: { code: 'unsupported command' },
        });
      }
    });

    test('a request that is not in a bulk post is answered too', async () => {
      const page = await startConnector({ 'card-badges': () => 'bare' });
      page.post({
        type: 'request',
        data: { id: 'bare-1', command: 'card-badges', args: [{ context: CONTEXT }] },
      });
      await settle();
      expect(sent(page).at(-1)?.data).toEqual({ to: 'bare-1', success: true, response: 'bare' });
    });

    test('a stranger without the secret gets no answer', async () => {
      const called = jest.fn();
      const page = await startConnector({ 'card-badges': called });
      const data = [
        { type: 'request', data: { id: 'x', command: 'card-badges', args: [{ context: CONTEXT }] } },
      ];
      const stranger = { source: { postMessage: () => undefined }, origin: 'https://elsewhere.test' };
      page.post({ type: 'bulk', secret: 'a guess', data }, stranger);
      page.post({ type: 'bulk', data }, stranger);
      await settle();
      expect(called).not.toHaveBeenCalled();
    });

    test.each([[null], [1], ['bulk'], [{ type: 'bulk', data: 1 }], [{ type: 'response', data: {} }]])(
      'the malformed post %j does no harm',
      async (message) => {
        const page = await startConnector({ 'card-badges': () => 'still here' });
        page.post(message);
        expect(await ask(page, 'card-badges')).toMatchObject({ response: 'still here' });
      },
    );
  });

  describe('callbacks', () => {
    const start = () =>
      startConnector({ 'card-badges': () => ({ a: () => 'A', b: () => 'B', c: () => 'C' }) });
    const act = (page: Page, action: string, callback: string) => ask(page, 'callback', { action, callback });
    const gone = { success: false, response: { code: 'not handled' } };

    test('one that was run can be run again, but no longer retained', async () => {
      const page = await start();
      await ask(page, 'card-badges');
      expect(await act(page, 'run', 'cb1')).toMatchObject({ response: 'A' });
      expect(await act(page, 'run', 'cb1')).toMatchObject({ response: 'A' });
      expect(await act(page, 'retain', 'cb1')).toMatchObject(gone);
    });

    test('one that was retained is there until it is released', async () => {
      const page = await start();
      await ask(page, 'card-badges');
      expect(await act(page, 'retain', 'cb2')).toMatchObject({ success: true, response: 'cb2' });
      expect(await act(page, 'run', 'cb2')).toMatchObject({ response: 'B' });
      expect(await act(page, 'release', 'cb2')).toMatchObject({ success: true, response: null });
      expect(await act(page, 'run', 'cb2')).toMatchObject(gone);
    });

    test('releasing one that was never kept changes nothing; unknown names and actions are not handled', async () => {
      const page = await start();
      await ask(page, 'card-badges');
      expect(await act(page, 'release', 'cb3')).toMatchObject({ success: true });
      expect(await act(page, 'run', 'cb3')).toMatchObject({ response: 'C' });
      expect(await act(page, 'run', 'cb99')).toMatchObject(gone);
      expect(await act(page, 'retain', 'cb99')).toMatchObject(gone);
      expect(await act(page, 'sing', 'cb1')).toMatchObject(gone);
    });

    test('it gets a t of its own, the host’s options, and may return functions again', async () => {
      const seen: unknown[] = [];
      const page = await startConnector({
        'list-sorters': (outer) => ({
          callback: (t: T, options: unknown) => {
            seen.push(t === outer, options);
            return { more: () => 1, sortedIds: ['x'] };
          },
        }),
      });
      await ask(page, 'list-sorters');
      const answer = await ask(page, 'callback', { action: 'run', callback: 'cb1', options: { cards: [] } });
      expect(answer?.response).toEqual({ more: { _callback: 'cb2' }, sortedIds: ['x'] });
      expect(seen).toEqual([false, { cards: [] }]);
    });
  });

  describe('stored data', () => {
    const stored = { card: { shared: '{"k":1,"z":2}' }, board: {}, member: { private: '{"m":true}' } };

    test('gets that wait together share one request; ids of cards have one each', async () => {
      const { page, t } = await handlerT();
      const answerAll = createAnswerer(page, (_command, options) =>
        (options as { idCard?: string }).idCard ? { card: { shared: '{broken' } } : stored,
      );
      const gets = Promise.all([
        t.get('card', 'shared', 'k'),
        t.get('card', 'shared', 'none', 'default'),
        t.get('board', 'shared'),
        t.get('5e0000000000000000000c02', 'shared'),
        t.get('5e0000000000000000000c02', 'shared', 'k', 7),
        t.get('abcdEFG1', 'shared'),
      ]);
      await answerAll();
      expect(await gets).toEqual([1, 'default', {}, {}, 7, {}]);
      expect(page.posts).toHaveLength(1);
      expect(asked(page)).toEqual([
        { command: 'data', options: {} },
        { command: 'data', options: { idCard: '5e0000000000000000000c02' } },
        { command: 'data', options: { idCard: 'abcdEFG1' } },
      ]);
      expect(sent(page)[0]?.data.args?.[0]).toEqual({ context: CONTEXT });
    });

    test('getAll is one request', async () => {
      const { page, t } = await handlerT();
      const all = t.getAll();
      await createAnswerer(page, () => stored)();
      expect(structuredClone(await all)).toMatchObject({
        card: { shared: { k: 1, z: 2 } },
        member: { private: { m: true } },
      });
      expect(asked(page)).toHaveLength(1);
    });

    /** A host that keeps one document of the board. */
    function boardOf(page: Page, start: string) {
      const host = { document: start };
      const answerAll = createAnswerer(page, (command, options) => {
        if (command === 'set') host.document = (options as { data: string }).data;
        return command === 'data' ? { board: { shared: host.document } } : null;
      });
      return { host, answerAll };
    }

    test('set merges its keys into the document and sends the whole; writes of one document wait for each other', async () => {
      const { page, t } = await handlerT();
      const { host, answerAll } = boardOf(page, '{"old":1}');
      const writes = Promise.all([
        t.set('board', 'shared', 'a', 1),
        t.set('board', 'shared', { b: 2, old: undefined }),
      ]);
      for (let round = 0; round < 4; round += 1) await answerAll();
      await writes;
      expect(JSON.parse(host.document)).toEqual({ a: 1, b: 2 });
      expect(asked(page).map(({ command }) => command)).toEqual(['data', 'set', 'data', 'set']);
      expect(asked(page)[1]).toEqual({
        command: 'set',
        options: { scope: 'board', visibility: 'shared', data: '{"old":1,"a":1}' },
      });
    });

    test('a document that stays the same is not sent; remove takes keys out', async () => {
      const { page, t } = await handlerT();
      const { host, answerAll } = boardOf(page, '{"a":1,"b":2}');
      const same = t.set('board', 'shared', 'a', 1);
      await answerAll();
      await same;
      expect(asked(page).map(({ command }) => command)).toEqual(['data']);
      const removed = t.remove('board', 'shared', ['a']);
      await answerAll();
      await answerAll();
      await removed;
      expect(host.document).toBe('{"b":2}');
    });

    test.each([
      ['card', 4_096],
      ['5e0000000000000000000c02', 4_096],
      ['member', 4_096],
      ['board', 8_192],
      ['organization', 8_192],
    ])('a document of %s may have %i characters and not one more', async (scope, limit) => {
      const { page, t } = await handlerT();
      const answerAll = createAnswerer(page, () => ({}));
      const fits = t.set(scope, 'shared', { k: 'x'.repeat(limit - 8) });
      await answerAll();
      await answerAll();
      await fits;
      const tooLong = t.set(scope, 'shared', { k: 'x'.repeat(limit - 7) }).then(
        () => 'written',
        (error: Error) => error.message,
      );
      await answerAll();
      expect(await tooLong).toContain(`length of ${limit} characters exceeded`);
      expect(asked(page).map(({ command }) => command)).toEqual(['data', 'set', 'data']);
    });

    test('there are no other scopes and visibilities', async () => {
      const { t } = await handlerT();
      expect(() => t.get('foo', 'shared')).toThrow('scope');
      expect(() => t.get('card', 'public')).toThrow();
    });
  });

  describe('asking the host', () => {
    test('models are asked for with the fields wanted', async () => {
      const { page, t } = await handlerT();
      const cards = t.cards('id', 'name');
      await createAnswerer(page, () => [{ id: '1', name: 'one' }])();
      expect(await cards).toEqual([{ id: '1', name: 'one' }]);
      expect(asked(page)).toEqual([{ command: 'cards', options: { fields: ['id', 'name'] } }]);
    });

    test('a refusal becomes an error that names the command, with a name of its own for the codes of the protocol', async () => {
      const { page, t } = await handlerT();
      const answerAll = createAnswerer(page, (command) => {
        throw command === 'board'
          ? { code: 'invalid context', message: 'no board' }
          : { code: 'x', message: 'no' };
      });
      const caught = (promise: Promise<unknown>) =>
        promise.then(
          () => null,
          ({ name, message, code }: Error & { code?: string }) => ({ name, message, code }),
        );
      const errors = Promise.all([caught(t.board('name')), caught(t.cards('id'))]);
      await answerAll();
      expect(await errors).toEqual([
        {
          name: 'PostMessageIO:InvalidContext',
          message: 'no board (Command: board)',
          code: 'invalid context',
        },
        { name: 'Error', message: 'no (Command: cards)', code: undefined },
      ]);
    });

    test('a thousand requests of one task leave as one post', async () => {
      const { page, t } = await handlerT();
      for (let n = 0; n < 1_000; n += 1) void t.get(n.toString(16).padStart(24, '0'), 'shared');
      await settle(60);
      expect(page.posts.map((post) => post.bulk.data.length)).toEqual([1_000]);
      expect(new Set(sent(page).map((message) => message.data.id)).size).toBe(1_000);
    });

    test.each<[string, (t: T) => Promise<unknown>, object]>([
      ['close-popup', (t) => t.closePopup(), {}],
      ['pop-popup', (t) => t.back(), {}],
      ['close-modal', (t) => t.closeModal(), {}],
      ['close-board-bar', (t) => t.closeBoardBar(), {}],
      ['hideAlert', (t) => t.hideAlert(), {}],
      ['hideCard', (t) => t.hideCard(), {}],
      ['showCard', (t) => t.showCard(CONTEXT.card), { idCard: CONTEXT.card }],
      ['navigate', (t) => t.navigate({ url: 'https://trello.com/b' }), { url: 'https://trello.com/b' }],
      [
        'alert',
        (t) => t.alert({ message: 'm', duration: 6, display: 'info' }),
        { message: 'm', duration: 6, display: 'info' },
      ],
      [
        'attach-to-card',
        (t) => t.attach({ name: 'n', url: 'https://x.test' }),
        { name: 'n', url: 'https://x.test' },
      ],
      ['jwt', (t) => t.jwt({ state: 's' }), { state: 's', includeCard: false }],
      ['jwt', (t) => t.jwt({ card: true }), { state: '', includeCard: true }],
      ['resize', (t) => t.sizeTo(120), { height: 120 }],
      ['update-modal', (t) => t.updateModal({ title: 'x' }), { content: { title: 'x' } }],
    ])('%s', async (command, call, options) => {
      const { page, t } = await handlerT();
      void call(t);
      await settle();
      expect(asked(page)).toEqual([{ command, options }]);
      expect(sent(page)[0]?.data.args?.[0]).toMatchObject({ context: CONTEXT });
    });

    test.each<[string, (t: T) => unknown]>([
      ['an alert of 141 characters', (t) => t.alert({ message: 'x'.repeat(141) })],
      ['an alert without a message', (t) => t.alert({})],
      ['a state of 2049 characters', (t) => t.jwt({ state: 'x'.repeat(2_049) })],
      ['a card without an id', (t) => t.showCard()],
      ['a page without an address', (t) => t.modal({ title: 'x' })],
      ['another address for a modal', (t) => t.updateModal({ url: 'x', title: 'y' })],
      ['a colour of three digits', (t) => t.modal({ url: './x', accentColor: '#abc' })],
      ['a height of 0', (t) => t.sizeTo(0)],
      ['a selector of nothing', (t) => t.sizeTo('#nothing')],
      ['a popup of no type', (t) => t.popup({ title: 'x' })],
      ['a confirmation without a message', (t) => t.popup({ type: 'confirm', title: 'x' })],
      ['a check of another model', (t) => t.memberCanWriteToModel('list')],
    ])('%s is refused before anything is sent', async (_what, call) => {
      const { page, t } = await handlerT();
      await expect((async () => call(t))()).rejects.toThrow();
      await settle();
      expect(page.posts).toEqual([]);
    });
  });

  describe('opening things', () => {
    const plainUrl = (value: unknown) => String(value).replace('/./', '/').split('#')[0];
    const hashOf = (value: unknown) =>
      JSON.parse(decodeURIComponent(String(value).split('#')[1] ?? '')) as unknown;
    const contentOf = (page: Page) =>
      (sent(page)[0]?.data.args?.[0] as { content: Record<string, unknown> }).content;

    test('a popup with a page of ours signs its address', async () => {
      const { page, t } = await handlerT();
      void t.popup({ title: 'P', url: './p.html', args: { a: 1 }, height: 100, callback: () => 1 });
      await settle();
      const [{ options } = { options: null }] = asked(page);
      expect(options).toMatchObject({
        title: 'P',
        callback: { _callback: 'cb1' },
        content: { type: 'iframe', height: 100 },
      });
      expect(plainUrl(contentOf(page)['url'])).toBe('https://power-up.test/p.html');
      expect(hashOf(contentOf(page)['url'])).toEqual({
        secret: SECRET,
        context: CONTEXT,
        locale: 'en',
        args: { a: 1 },
      });
    });

    test.each<[string, object, object]>([
      [
        'a list',
        { items: [{ text: 'x', callback: () => 1 }] },
        { type: 'list', items: [{ text: 'x', callback: { _callback: 'cb1' } }] },
      ],
      [
        'a list as an object',
        { items: { x: () => 1 } },
        { type: 'list', items: [{ text: 'x', callback: { _callback: 'cb1' } }] },
      ],
      [
        'a search',
        { items: () => [], search: { count: 5 } },
        { type: 'list', items: { _callback: 'cb1' }, search: { count: 5 } },
      ],
      [
        'a confirmation',
        { type: 'confirm', message: 'm', confirmText: 'c', onConfirm: () => 1 },
        {
          type: 'confirm',
          message: 'm',
          confirmText: 'c',
          confirmStyle: 'primary',
          onConfirm: { _callback: 'cb1' },
        },
      ],
      [
        'a date',
        { type: 'date', callback: () => 1, date: new Date(0) },
        { type: 'date', callback: { _callback: 'cb1' } },
      ],
    ])('a popup with %s', async (_what, options, content) => {
      const { page, t } = await handlerT();
      void t.popup({ title: 'P', ...options });
      await settle();
      expect(contentOf(page)).toMatchObject(content);
    });

    test('a modal and a board bar have Trello’s defaults', async () => {
      const { page, t } = await handlerT();
      void t.modal({ url: './m.html', title: 'M' });
      void t.boardBar({ url: './b.html', title: 'B', resizable: true });
      await settle();
      expect(asked(page)).toMatchObject([
        {
          command: 'modal',
          options: { content: { type: 'iframe', title: 'M', height: 400, fullscreen: false, actions: [] } },
        },
        {
          command: 'board-bar',
          options: { content: { type: 'iframe', title: 'B', height: 200, resizable: true, actions: [] } },
        },
      ]);
    });

    test('a popup without an element hangs at the mouse event, and is refused without one', async () => {
      const { el: _el, ...noElement } = CONTEXT;
      const { page, t } = viewT(viewUrl({}, noElement));
      await expect((async () => t.popup({ title: 'P', url: './p.html' }))()).rejects.toThrow();
      const mouseEvent = new page.window.MouseEvent('click', { clientX: 3, clientY: 4 });
      void t.popup({ title: 'P', url: './p.html', mouseEvent });
      await settle();
      expect(asked(page)).toMatchObject([{ command: 'popup', options: { pos: { x: 3, y: 4 } } }]);
    });

    test('signUrl keeps the address as given and replaces its hash', async () => {
      const { t } = await handlerT();
      const signed = t.signUrl('https://power-up.test/x.html?q=1#old', { a: 'ü' });
      expect(signed.startsWith('https://power-up.test/x.html?q=1#%7B')).toBe(true);
      expect(hashOf(signed)).toMatchObject({ secret: SECRET, args: { a: 'ü' } });
    });
  });

  describe('a view', () => {
    test('knows its arguments and its place', () => {
      const { t } = viewT(viewUrl({ list: 'l1' }));
      expect([t.arg('list'), t.arg('other'), t.arg('other', 'd')]).toEqual(['l1', undefined, 'd']);
      expect(t.getContext()).toMatchObject(CONTEXT);
    });

    test('draws when the host says so, and never for a stranger; render replaces the former drawing', () => {
      const { page, t } = viewT();
      const drawn: string[] = [];
      t.render(() => drawn.push('first'));
      page.post('render');
      t.render(() => drawn.push('second'));
      page.post('render');
      page.post('render', { source: { postMessage: () => undefined }, origin: 'https://elsewhere.test' });
      return settle().then(() => expect(drawn).toEqual(['first', 'second']));
    });

    test('shows the theme of its context on <html>', () => {
      const { page } = viewT();
      expect(page.window.document.documentElement.getAttribute('data-color-mode')).toBe('light');
    });

    test('asks with the secret of its hash; without one it asks all the same', async () => {
      const { page, t } = viewT();
      void t.get('board', 'shared');
      await settle();
      expect(page.posts[0]?.bulk.secret).toBe(SECRET);
      const unsigned = viewT('https://power-up.test/view.html');
      void unsigned.t.get('board', 'shared');
      await settle();
      expect(unsigned.page.posts[0]?.bulk.secret).toBeUndefined();
    });
  });

  describe('who may what', () => {
    test.each([
      ['a member', CONTEXT.member, [true, true, true, false]],
      ['a visitor', 'notLoggedIn', [false, false, false, false]],
    ])('%s', async (_who, member, expected) => {
      const { t } = await handlerT({ ...CONTEXT, member });
      const may = (model: string) => t.memberCanWriteToModel(model);
      expect([t.isMemberSignedIn(), may('board'), may('card'), may('organization')]).toEqual(expected);
    });

    test('a visitor gets no token and attaches nothing', async () => {
      const { page, t } = await handlerT({ ...CONTEXT, member: 'notLoggedIn' });
      await expect((async () => t.jwt({}))()).rejects.toThrow();
      await expect((async () => t.attach({ url: 'https://x.test' }))()).rejects.toThrow();
      await settle();
      expect(page.posts).toEqual([]);
    });
  });

  test('safe escapes what HTML would take for its own', async () => {
    const { t } = await handlerT();
    expect(t.safe(`<a href="x">'\`&`)).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&#x60;&amp;');
  });

  test('a colour token is a custom property', async () => {
    const { t } = await handlerT();
    expect([t.getColorToken('color.text'), t.getColorToken('color.text', '#fff')]).toEqual([
      'var(--ds-text)',
      'var(--ds-text, #fff)',
    ]);
  });
});
