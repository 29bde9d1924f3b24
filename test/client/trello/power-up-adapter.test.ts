/** @jest-environment jsdom */
import { createPort, openView, startConnector } from '../../../client/trello/power-up-adapter';
import type { TrelloHandle, TrelloLibrary } from '../../../client/trello/trello-library';

const CONTEXT = {
  board: 'b1',
  card: 'c1',
  member: 'm1',
  permissions: { board: 'write', card: 'write', organization: 'read' },
  locale: 'de',
  theme: null,
  initialTheme: 'dark',
};

/** A handle that answers what it is given and remembers what it was asked. */
function handle(answers: Partial<Record<keyof TrelloHandle, unknown>> = {}, context: unknown = CONTEXT) {
  const asked: [name: string, ...args: unknown[]][] = [];
  const target: Record<string, unknown> = {};
  const t = new Proxy(target, {
    get: (_target, name: string) => {
      if (name === 'getContext') return () => context;
      return (...args: unknown[]) => {
        asked.push([name, ...args]);
        const answer = answers[name as keyof TrelloHandle];
        return typeof answer === 'function' ? answer(...args) : Promise.resolve(answer);
      };
    },
  }) as unknown as TrelloHandle;
  return { t, asked };
}

const portWith = (...args: Parameters<typeof handle>) => createPort(handle(...args).t);

describe('the context', () => {
  it('is put into our words', () => {
    expect(portWith({}, { ...CONTEXT, list: 'l1' }).context()).toEqual({
      idBoard: 'b1',
      idCard: 'c1',
      idList: 'l1',
      idMember: 'm1',
      locale: 'de',
      theme: 'dark',
      canWriteBoard: true,
      canWriteCard: true,
    });
  });

  it('lets a visitor write nothing, whatever the permissions say', () => {
    const context = portWith({}, { ...CONTEXT, member: 'notLoggedIn' }).context();
    expect(context).toMatchObject({ idMember: null, canWriteBoard: false, canWriteCard: false });
  });

  it.each([
    ['no permissions', { ...CONTEXT, permissions: undefined }],
    ['read permissions', { ...CONTEXT, permissions: { board: 'read', card: 'read' } }],
    ['permissions of another kind', { ...CONTEXT, permissions: { board: true } }],
  ])('lets nothing be written with %s', (_what, context) => {
    expect(portWith({}, context).context()).toMatchObject({ canWriteBoard: false, canWriteCard: false });
  });

  it.each([null, 'text', {}, { board: 7 }])('is refused when it is %p', (context) => {
    expect(() => portWith({}, context).context()).toThrow();
  });
});

describe('what Trello hands out', () => {
  it('asks only for the fields that are used', async () => {
    const { t, asked } = handle({ lists: [], cards: [] });
    await createPort(t).lists();
    await createPort(t).cards();
    expect(asked).toEqual([
      ['lists', 'id', 'name'],
      ['cards', 'id', 'name', 'idList'],
    ]);
  });

  it('leaves out entries without the shape: cards just being made have no id', async () => {
    const cards = [
      { id: 'c1', name: 'One', idList: 'l1', extra: 1 },
      { name: 'No id', idList: 'l1' },
      null,
      7,
    ];
    expect(await portWith({ cards }).cards()).toEqual([{ id: 'c1', name: 'One', idList: 'l1' }]);
  });

  it('asks for the board’s members, each by the best name there is', async () => {
    const members = [
      { id: 'm1', fullName: 'Ada Coach', username: 'ada', initials: 'AC', avatar: null },
      { id: 'm2', fullName: '', username: 'eve' },
      { id: 'm3' },
      { fullName: 'No id' },
      null,
    ];
    const { t, asked } = handle({ board: { id: 'b1', members } });
    expect(await createPort(t).members()).toEqual([
      { id: 'm1', fullName: 'Ada Coach' },
      { id: 'm2', fullName: 'eve' },
      { id: 'm3', fullName: '' },
    ]);
    expect(asked).toEqual([['board', 'members']]);
  });

  it('rejects when Trello names no members', async () => {
    await expect(portWith({ board: { id: 'b1' } }).members()).rejects.toThrow();
  });

  it.each([null, {}, 'text'])('rejects when the cards are %p', async (cards) => {
    await expect(portWith({ cards }).cards()).rejects.toThrow();
  });

  it.each([
    ['absent', {}],
    ['not objects', { board: { shared: 7 }, card: { shared: [1] } }],
    ['of null scopes', { board: null, card: null }],
  ])('reads stored data that is %s as nothing', async (_what, getAll) => {
    expect(await portWith({ getAll }).readAll()).toEqual({ board: {}, card: {} });
  });

  it('keeps stored data as it is, hostile keys included, without touching any prototype', async () => {
    const stored = JSON.parse('{"__proto__":{"polluted":1},"a":{"b":[1]}}') as unknown;
    const read = await portWith({ get: stored }).readCard('c1');
    expect(read['a']).toEqual({ b: [1] });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('rejects a token that is no text', async () => {
    await expect(portWith({ jwt: { token: 1 } }).jwt()).rejects.toThrow();
  });

  it('rejects when the library throws instead of rejecting', async () => {
    const jwt = () => {
      throw new Error('No active member in context.');
    };
    await expect(portWith({ jwt }).jwt()).rejects.toThrow('No active member');
  });
});

describe('what we ask of Trello', () => {
  it('writes all keys of a card in one call', async () => {
    const { t, asked } = handle();
    await createPort(t).writeCard('c1', { a: 1, b: 2 });
    expect(asked).toEqual([['set', 'c1', 'shared', { a: 1, b: 2 }]]);
  });

  it('opens our pages by their whole address', async () => {
    const { t, asked } = handle();
    await createPort(t).modal({ title: 'Summary', page: 'summary', fullscreen: true });
    await createPort(t).popup({ title: 'Settings', page: 'settings', height: 300, args: { a: 1 } });
    expect(asked).toEqual([
      ['modal', { title: 'Summary', url: 'http://localhost/summary.html', args: {}, fullscreen: true }],
      ['popup', { title: 'Settings', url: 'http://localhost/settings.html', args: { a: 1 }, height: 300 }],
    ]);
  });

  it('hangs a popup at the event that opened it', async () => {
    const { t, asked } = handle();
    const anchor = new MouseEvent('click');
    await createPort(t).popup({ title: 'Settings', page: 'settings', height: 300, anchor });
    expect(asked[0]?.[1]).toMatchObject({ mouseEvent: anchor });
  });

  it('cuts an alert to what Trello takes', async () => {
    const { t, asked } = handle();
    await createPort(t).alert('x'.repeat(200), 'error');
    expect(asked[0]?.[1]).toEqual({ message: 'x'.repeat(140), display: 'error' });
  });
});

describe('starting', () => {
  const { t } = handle();
  const library = { initialize: jest.fn(), iframe: jest.fn(() => t) };

  beforeEach(() => {
    jest.clearAllMocks();
    document.head.innerHTML = '';
    Object.assign(window, { TrelloPowerUp: library satisfies TrelloLibrary });
  });

  it('passes no option in production', () => {
    openView();
    startConnector({});
    expect(library.iframe).toHaveBeenCalledWith();
    expect(library.initialize).toHaveBeenCalledWith({});
  });

  it('passes the origin that the local board’s pages carry', () => {
    document.head.innerHTML = '<meta name="trello-origin" content="http://localhost:3000">';
    openView();
    startConnector({});
    const options = { targetOrigin: 'http://localhost:3000' };
    expect(library.iframe).toHaveBeenCalledWith(options);
    expect(library.initialize).toHaveBeenCalledWith({}, options);
  });

  it('says so when the library is not there', () => {
    Object.assign(window, { TrelloPowerUp: undefined });
    expect(() => openView()).toThrow("Trello's client library is not loaded");
  });

  it('gives each callback in an answer the port of the click', async () => {
    const pressed = jest.fn();
    startConnector({ 'board-buttons': () => [{ text: 'Open', callback: pressed }] });
    const [handlers] = library.initialize.mock.calls[0] as unknown as [
      Record<
        string,
        (t: TrelloHandle, options: unknown) => Promise<{ text: string; callback: typeof pressed }[]>
      >,
    ];
    const [button] = (await handlers['board-buttons']?.(t, {})) ?? [];
    expect(button?.text).toBe('Open');
    const clicked = handle({}, { ...CONTEXT, card: 'c2' });
    await button?.callback(clicked.t, { locale: 'en' });
    const [port, options] = pressed.mock.calls[0] as [ReturnType<typeof createPort>, unknown];
    expect(port.context().idCard).toBe('c2');
    expect(options).toEqual({ locale: 'en' });
  });
});
