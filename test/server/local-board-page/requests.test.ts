/** @jest-environment jsdom */
import type { Board, PluginData } from '../../../server/local-board/contract';
import { PEOPLE, whoIs } from '../../../server/local-board/page/host/who';
import { BOARD_ID, board, card, id, list } from '../local-board/boards';
import { EDITOR, ID_PLUGIN, OBSERVER, openHost, settle, type Setting } from './fake-power-up';

const ANONYMOUS = 'notLoggedIn';
const OTHER_MEMBER = '5e000000000000000000000b';
const onCard = (name: string) => ({ context: { board: BOARD_ID, card: id(name) } });

function entry(idModel: string, value: string, more: Partial<PluginData> = {}): PluginData {
  return { id: id(value), idPlugin: ID_PLUGIN, scope: 'card', idModel, value, access: 'shared', ...more };
}

const refusal = (message: RegExp, code = 'refused') => ({
  success: false,
  response: { code, message: expect.stringMatching(message) as unknown },
});

/** Cards a1 (open), gone (archived), and one in an archived list. */
const withArchived = (more: Partial<Board> = {}): Board =>
  board({
    lists: [list('A', 1), list('B', 2), list('old', 3, { closed: true })],
    cards: [
      card('a1', 'A', 1, { shortLink: 'SHORTa01' }),
      card('gone', 'A', 2, { closed: true, shortLink: 'SHORTa02' }),
      card('in old', 'old', 1, { shortLink: 'SHORTa03' }),
    ],
    ...more,
  });

const hostOf = (idMember: string, more: Setting = {}) => openHost({ who: whoIs(idMember), ...more });

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('data', () => {
  const stored = () =>
    board({
      cards: [
        card('a1', 'A', 1, {
          pluginData: [
            entry(id('a1'), '{"all":1}'),
            entry(id('a1'), '{"mine":1}', { access: 'private', idMember: EDITOR }),
            entry(id('a1'), '{"theirs":1}', { access: 'private', idMember: OTHER_MEMBER }),
            entry(id('a1'), '{"foreign":1}', { idPlugin: id('another Power-Up') }),
          ],
        }),
      ],
      pluginData: [entry(BOARD_ID, '{"settings":1}', { scope: 'board' })],
    });

  test('is what this Power-Up stored, as text: what all see, and one’s own', async () => {
    const { connector } = hostOf(EDITOR, { board: stored });
    const { response } = (await connector.ask('data', {}, onCard('a1'))) ?? {};
    expect(response).toEqual({
      board: { shared: '{"settings":1}' },
      card: { shared: '{"all":1}', private: '{"mine":1}' },
      member: {},
      organization: {},
    });
  });

  test('has no card where there is none in the context, and no private part for a visitor', async () => {
    const { connector } = hostOf(ANONYMOUS, { board: stored });
    expect(await connector.ask('data')).toMatchObject({ response: { card: {} } });
    expect(await connector.ask('data', { idCard: id('a1') })).toMatchObject({
      response: { card: { shared: '{"all":1}' } },
    });
  });

  test('can be had of another open card, by its id or short link', async () => {
    const { connector } = hostOf(EDITOR, { board: withArchived });
    expect(await connector.ask('data', { idCard: id('a1') })).toMatchObject({ success: true });
    expect(await connector.ask('data', { idCard: 'SHORTa01' })).toMatchObject({ success: true });
  });

  test.each([
    ['an archived card', id('gone')],
    ['a card in an archived list', id('in old')],
    ['a card of another board', id('elsewhere')],
  ])('is not to be had of %s', async (_what, idCard) => {
    const { connector } = hostOf(EDITOR, { board: withArchived });
    expect(await connector.ask('data', { idCard })).toMatchObject(
      refusal(/no such open card/, 'invalid context'),
    );
  });
});

describe('set', () => {
  const shared = { scope: 'card', visibility: 'shared', data: '{"a":1}' };

  test('puts the whole document in place of the former one', async () => {
    const { connector, changes } = hostOf(EDITOR);
    expect(await connector.ask('set', shared, onCard('a1'))).toMatchObject({ success: true });
    expect(await connector.ask('set', { ...shared, scope: 'board' })).toMatchObject({ success: true });
    expect(changes).toEqual([
      {
        type: 'setPluginData',
        scope: 'card',
        visibility: 'shared',
        idModel: id('a1'),
        idMember: EDITOR,
        value: '{"a":1}',
      },
      {
        type: 'setPluginData',
        scope: 'board',
        visibility: 'shared',
        idModel: BOARD_ID,
        idMember: EDITOR,
        value: '{"a":1}',
      },
    ]);
  });

  test.each([
    ['an observer', OBSERVER, 'shared', false],
    ['an observer', OBSERVER, 'private', true],
    ['a visitor', ANONYMOUS, 'shared', false],
    ['a visitor', ANONYMOUS, 'private', false],
    ['an editor', EDITOR, 'private', true],
  ])('by %s (%s) of %s data: %p', async (_who, idMember, visibility, may) => {
    const { connector, changes } = hostOf(idMember);
    const answer = await connector.ask('set', { ...shared, visibility }, onCard('a1'));
    expect(answer?.success).toBe(may);
    expect(changes).toHaveLength(may ? 1 : 0);
  });

  test('takes no notice of who the context says one is', async () => {
    const { connector, changes } = hostOf(OBSERVER);
    const context = { board: BOARD_ID, card: id('a1'), member: EDITOR, permissions: { card: 'write' } };
    expect(await connector.ask('set', shared, { context })).toMatchObject(refusal(/may only read/));
    expect(changes).toEqual([]);
  });

  test.each([
    ['card', 4_096],
    ['member', 4_096],
    ['board', 8_192],
  ])('of %s data ends at %i characters', async (scope, limit) => {
    const { connector, changes } = hostOf(EDITOR);
    const filled = (length: number) => JSON.stringify({ a: 'x'.repeat(length - '{"a":""}'.length) });
    expect(await connector.ask('set', { ...shared, scope, data: filled(limit) }, onCard('a1'))).toMatchObject(
      { success: true },
    );
    expect(
      await connector.ask('set', { ...shared, scope, data: filled(limit + 1) }, onCard('a1')),
    ).toMatchObject(refusal(new RegExp(`length of ${limit} characters exceeded`)));
    expect(changes).toHaveLength(1);
  });

  test.each(['token', 'authToken', 'refresh_token', 'Secret'])(
    'of shared data refuses a key named %s, at any depth',
    async (key) => {
      const { connector, changes } = hostOf(EDITOR);
      const data = JSON.stringify({ a: { [key]: 1 } });
      expect(await connector.ask('set', { ...shared, data }, onCard('a1'))).toMatchObject(
        refusal(/potential secret/),
      );
      expect(
        await connector.ask('set', { ...shared, visibility: 'private', data }, onCard('a1')),
      ).toMatchObject({ success: true });
      expect(changes).toHaveLength(1);
    },
  );

  test('lets people write about tokens and secrets', async () => {
    const { connector } = hostOf(EDITOR);
    const data = JSON.stringify({ note: 'It is a "secret": nobody has a token', broken: ['token'] });
    expect(await connector.ask('set', { ...shared, data }, onCard('a1'))).toMatchObject({ success: true });
  });

  test.each(['{', '[]', 'null', '"x"'])('refuses %s, which is no JSON object', async (data) => {
    const { connector, changes } = hostOf(EDITOR);
    expect(await connector.ask('set', { ...shared, data }, onCard('a1'))).toMatchObject(refusal(/must be/));
    expect(changes).toEqual([]);
  });

  test('of a card that was archived meanwhile fails', async () => {
    const { connector, changes } = hostOf(EDITOR, { board: withArchived });
    expect(await connector.ask('set', shared, onCard('gone'))).toMatchObject(
      refusal(/no such open card/, 'invalid context'),
    );
    expect(changes).toEqual([]);
  });
});

describe('models', () => {
  test('cards and lists are the open ones, with the fields asked for', async () => {
    const { connector } = hostOf(EDITOR, { board: withArchived });
    expect(await connector.ask('cards', { fields: ['id', 'idList', 'labels', 'due'] })).toMatchObject({
      response: [{ id: id('a1'), idList: id('A'), labels: [], due: null }],
    });
    expect(await connector.ask('lists', { fields: [] })).toMatchObject({
      response: [
        { id: id('A'), name: 'A' },
        { id: id('B'), name: 'B' },
      ],
    });
    expect(await connector.ask('lists', { fields: ['cards'] })).toMatchObject({
      response: [{ cards: [{ id: id('a1'), name: 'a1' }] }, { cards: [] }],
    });
  });

  test('stored data is never among the fields', async () => {
    const { connector } = hostOf(EDITOR);
    const all = await connector.ask('cards', { fields: ['all'] });
    expect(JSON.stringify(all?.response)).not.toContain('pluginData');
    expect(await connector.ask('cards', { fields: ['pluginData'] })).toMatchObject(
      refusal(/no field 'pluginData'/),
    );
    expect(await connector.ask('cards', { fields: ['id', 'all'] })).toMatchObject(refusal(/no field 'all'/));
  });

  test('the card and list in context, or none', async () => {
    const { connector } = hostOf(EDITOR, { board: withArchived });
    expect(await connector.ask('card', { fields: ['name'] }, onCard('a1'))).toMatchObject({
      response: { name: 'a1' },
    });
    expect(await connector.ask('list', { fields: ['name'] }, onCard('a1'))).toMatchObject({
      response: { name: 'A' },
    });
    expect(await connector.ask('card', { fields: [] }, onCard('gone'))).toMatchObject(
      refusal(/missing card/, 'invalid context'),
    );
    expect(await connector.ask('list', { fields: [] })).toMatchObject(
      refusal(/missing list/, 'invalid context'),
    );
  });

  test('the member is who sits there, and a visitor is nobody', async () => {
    const fields = { fields: ['id', 'fullName'] };
    expect(await hostOf(OBSERVER).connector.ask('member', fields)).toMatchObject({
      response: { id: OBSERVER },
    });
    expect(await hostOf(ANONYMOUS).connector.ask('member', fields)).toMatchObject(
      refusal(/signed in/, 'invalid context'),
    );
  });
});

describe('popups', () => {
  const LIST = {
    title: 'Choose',
    content: { type: 'list', items: [{ text: 'One', callback: { _callback: 'cb1' } }] },
  };
  const popupsOf = ({ screen }: ReturnType<typeof openHost>) => screen.layers.get().popups;

  function withButton() {
    const opened = openHost();
    const button = document.body.appendChild(document.createElement('button'));
    const el = opened.elements.nameOf(button);
    return { ...opened, button, context: { context: { board: BOARD_ID, el } } };
  }
  afterEach(() => void document.body.replaceChildren());

  test('hang at the element that was pressed, and need one', async () => {
    const opened = withButton();
    expect(await opened.connector.ask('popup', LIST)).toMatchObject(
      refusal(/target element/, 'invalid context'),
    );
    await opened.connector.ask('popup', LIST, opened.context);
    expect(popupsOf(opened)[0]).toMatchObject({ title: 'Choose', anchor: { element: opened.button } });
  });

  test('of a page hang where it says, seen from its frame', async () => {
    const opened = openHost();
    const { window } = opened.view('section', { idCard: id('a1') }, { x: 100, y: 200 });
    await window.ask('popup', { ...LIST, pos: { x: 5, y: 7 } });
    expect(popupsOf(opened)[0]?.anchor).toEqual({ x: 105, y: 207 });
  });

  test('asked for from within a popup come on top of it, any other takes its place', async () => {
    const opened = withButton();
    await opened.connector.ask('popup', LIST, opened.context);
    await opened.connector.ask('popup', { ...LIST, title: 'Next' }, opened.context);
    expect(popupsOf(opened).map(({ title }) => title)).toEqual(['Choose', 'Next']);
    await opened.connector.ask('pop-popup');
    expect(popupsOf(opened).map(({ title }) => title)).toEqual(['Choose']);

    const elsewhere = opened.view('section').window;
    await elsewhere.ask('popup', { ...LIST, title: 'Other', pos: { x: 0, y: 0 } });
    expect(popupsOf(opened).map(({ title }) => title)).toEqual(['Other']);
    await opened.connector.ask('close-popup');
    expect(popupsOf(opened)).toEqual([]);
  });

  test('have their functions kept while they are open, and told to be forgotten after, the last word first', async () => {
    const opened = withButton();
    await opened.connector.ask('popup', { ...LIST, callback: { _callback: 'cb2' } }, opened.context);
    const actions = () =>
      opened.connector
        .asked('callback')
        .map(({ action, callback }) => `${String(action)} ${String(callback)}`);
    expect(actions().sort()).toEqual(['retain cb1', 'retain cb2']);
    opened.screen.closePopups();
    await settle();
    expect(actions().slice(2)).toEqual(['run cb2', 'release cb2', 'release cb1']);
  });

  test.each([
    ['of no known type', { content: { type: 'game' } }],
    [
      'with a function by another name',
      { content: { type: 'list', items: [{ text: 'x', callback: { _callback: 'eval' } }] } },
    ],
    [
      'with more items than anybody reads',
      { content: { type: 'list', items: Array(5_001).fill({ text: 'x' }) } },
    ],
  ])('%s are refused', async (_what, popup) => {
    const opened = withButton();
    expect(await opened.connector.ask('popup', popup, opened.context)).toMatchObject(refusal(/^content/));
    expect(popupsOf(opened)).toEqual([]);
  });
});

describe('modals and bars', () => {
  const content = { type: 'iframe', url: 'http://localhost:8080/summary.html#x', title: 'Summary' };

  test('open with Trello’s measures where the Power-Up names none, and change afterwards', async () => {
    const { connector, screen } = openHost();
    await connector.ask('modal', { content: { ...content, accentColor: 'teal' } });
    expect(screen.layers.get().modal).toMatchObject({
      title: 'Summary',
      height: 400,
      fullscreen: false,
      accentColor: null,
    });
    await connector.ask('update-modal', {
      content: { title: 'New', accentColor: '#12ab9f', fullscreen: true },
    });
    expect(screen.layers.get().modal).toMatchObject({
      title: 'New',
      accentColor: '#12ab9f',
      fullscreen: true,
      url: content.url,
    });
    await connector.ask('board-bar', { content });
    expect(screen.layers.get().bar).toMatchObject({ height: 200 });
  });

  test('run their last function once when they close, whoever closes them', async () => {
    const { connector, screen } = openHost();
    await connector.ask('modal', { content: { ...content, callback: { _callback: 'cb3' } } });
    await connector.ask('close-modal');
    await connector.ask('close-modal');
    expect(screen.layers.get().modal).toBeNull();
    expect(connector.asked('callback').map(({ action }) => action)).toEqual(['retain', 'run', 'release']);
  });

  test('give way to the card that is shown', async () => {
    const { connector, screen } = openHost();
    await connector.ask('modal', { content });
    await connector.ask('showCard', { idCard: id('a2') });
    expect(screen.layers.get()).toMatchObject({ modal: null, card: id('a2') });
    await connector.ask('hideCard');
    expect(screen.layers.get().card).toBeNull();
  });
});

describe('the rest', () => {
  test.each([id('gone'), id('in old'), id('elsewhere')])(
    'only an open card of this board is shown',
    async (idCard) => {
      const { connector, screen } = hostOf(EDITOR, { board: withArchived });
      expect(await connector.ask('showCard', { idCard })).toMatchObject(refusal(/no such open card/));
      expect(screen.layers.get().card).toBeNull();
    },
  );

  test.each([
    [undefined, 5_000],
    [3, 5_000],
    [12, 12_000],
    [31, 5_000],
  ])('an alert that asks for %p seconds stays %i ms', async (duration, expected) => {
    const { connector, screen } = openHost();
    await connector.ask('alert', { message: 'Hello', duration });
    expect(screen.layers.get().notice).toMatchObject({ text: 'Hello', duration: expected });
    await connector.ask('hideAlert');
    expect(screen.layers.get().notice).toBeNull();
  });

  test.each(['', 'x'.repeat(141)])('an alert has 1 to 140 characters', async (message) => {
    expect(await openHost().connector.ask('alert', { message })).toMatchObject(refusal(/^message/));
  });

  test('a token names the card only when asked for, and a visitor has none', async () => {
    const { connector, jwts } = openHost();
    expect(await connector.ask('jwt', { state: 's', includeCard: true }, onCard('a1'))).toEqual({
      success: true,
      response: 'a.b.c',
    });
    await connector.ask('jwt', { state: '', includeCard: false }, onCard('a1'));
    expect(jwts).toEqual([{ state: 's', idCard: id('a1') }, {}]);
    expect(await hostOf(ANONYMOUS).connector.ask('jwt')).toMatchObject(refusal(/signed-in/));
  });

  test('it navigates to its own cards only', async () => {
    const { connector, screen } = hostOf(EDITOR, { board: withArchived });
    await connector.ask('navigate', { url: 'https://trello.com/c/SHORTa01/1-a1' });
    expect(screen.layers.get().card).toBe(id('a1'));
    expect(await connector.ask('navigate', { url: 'https://evil.test/' })).toMatchObject(
      refusal(/own cards/),
    );
  });

  test('who one plays comes from the address, the first editor when it names nobody', () => {
    expect(PEOPLE.map(({ role }) => role)).toEqual(['editor', 'editor', 'observer', 'anonymous']);
    expect(whoIs(OBSERVER).role).toBe('observer');
    expect(whoIs(ANONYMOUS).role).toBe('anonymous');
    expect([null, '', '<script>'].map((asked) => whoIs(asked).id)).toEqual([EDITOR, EDITOR, EDITOR]);
  });
});
