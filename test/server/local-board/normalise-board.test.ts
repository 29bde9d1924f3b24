import { idFrom } from '../../../server/local-board/derived-ids';
import { normaliseBoard } from '../../../server/local-board/normalise-board';
import { NOW, names } from './boards';

const HEX = '5e0000000000000000000001';
const LIST = '5e0000000000000000000002';
const CARD = '5e0000000000000000000003';

const exported = (more: object = {}, card: object = {}) => ({
  id: HEX,
  name: 'Board',
  lists: [{ id: LIST, name: 'L', closed: false, pos: 1, idBoard: HEX }],
  cards: [{ id: CARD, name: 'C', idList: LIST, pos: 1, ...card }],
  ...more,
});

const normalise = (json: unknown) => normaliseBoard(json, NOW);
const firstCard = (json: unknown) => normalise(json).cards[0];

describe('what is missing is filled in', () => {
  test('a card of 2012 with hardly any key', () => {
    expect(firstCard(exported())).toEqual({
      id: CARD,
      name: 'C',
      desc: '',
      closed: false,
      idBoard: HEX,
      idList: LIST,
      pos: 1,
      shortLink: expect.stringMatching(/^[0-9A-Za-z]{8}$/),
      idShort: 1,
      dateLastActivity: NOW,
      pluginData: [],
    });
  });

  test('a board without id, name and stored data', () => {
    const { id: _id, name: _name, ...trimmed } = exported();
    expect(normalise(trimmed)).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
      name: 'Imported board',
      pluginData: [],
    });
  });

  test('positions that are no numbers keep the order of the file', () => {
    const list = (name: string, pos: unknown) => ({ id: idFrom(name), name, pos });
    const lists = [list('a', 5), list('b', 'bottom'), list('c', null), list('d', 7), list('e', 6)];
    expect(names(normalise(exported({ lists, cards: [] })).lists)).toEqual(['a', 'b', 'c', 'e', 'd']);
  });
});

describe('what we do not know of is kept', () => {
  test('on the board, a list and a card', () => {
    const board = normalise(
      exported(
        { prefs: { background: 'blue' }, lists: [{ id: LIST, name: 'L', pos: 1, color: 'green' }] },
        { labels: [{ id: 'x', name: 'n', color: null }], due: null, closed: true },
      ),
    );
    expect(board['prefs']).toEqual({ background: 'blue' });
    expect(board.lists[0]).toMatchObject({ color: 'green' });
    expect(board.cards[0]).toMatchObject({
      labels: [{ id: 'x', name: 'n', color: null }],
      due: null,
      closed: true,
    });
  });
});

describe('what is about people is not', () => {
  test('members, actions, mail addresses, previews and addresses of attachments', () => {
    const text = JSON.stringify(
      normalise(
        exported(
          {
            members: [{ fullName: 'P1' }],
            memberships: [{ idMember: 'P2' }],
            actions: [{ memberCreator: { username: 'P3' } }],
            checklists: [{ id: 'k', checkItems: [{ member: { fullName: 'P4' } }] }],
          },
          {
            email: 'P5@boards.test',
            members: [{ bio: 'P6' }],
            attachments: [{ id: 'a', name: 'kept', url: 'https://x.test/P7', previews: [{ url: 'P8' }] }],
          },
        ),
      ),
    );
    for (let n = 1; n <= 8; n += 1) expect(text).not.toContain(`P${n}`);
    expect(text).toContain('kept');
  });

  test('private stored data', () => {
    const entry = { id: 'e', idPlugin: 'p', scope: 'card', idModel: CARD, value: '{"s":1}' };
    const pluginData = [
      { ...entry, access: 'private' },
      { ...entry, access: 'shared' },
    ];
    expect(firstCard(exported({}, { pluginData }))?.pluginData).toMatchObject([{ access: 'shared' }]);
  });
});

describe('other forms', () => {
  test('REST’s array of lists with their cards inside', () => {
    const board = normalise([
      { id: LIST, name: 'L', pos: 1, closed: false, cards: [{ id: CARD, name: 'C', pos: 1 }] },
    ]);
    expect(names(board.lists)).toEqual(['L']);
    expect(board.lists[0]).not.toHaveProperty('cards');
    expect(board.cards).toMatchObject([{ id: CARD, idList: LIST, idBoard: board.id }]);
  });

  test('stored data of cards that stands at the board', () => {
    const entry = { id: 'e', idPlugin: 'p', scope: 'card', value: '{}', access: 'shared' };
    const pluginData = [
      { ...entry, idModel: CARD },
      { ...entry, idModel: HEX, scope: 'board' },
    ];
    const board = normalise(exported({ pluginData }));
    expect(board.cards[0]?.pluginData).toHaveLength(1);
    expect(board.pluginData).toHaveLength(1);
  });

  test('ids that Trello’s library would not take are replaced alike everywhere', () => {
    const board = normalise({
      id: 'my board',
      name: 'B',
      lists: [{ id: 'list-1', name: 'L', pos: 1 }],
      cards: [
        {
          id: 'card-1',
          name: 'C',
          idList: 'list-1',
          pos: 1,
          pluginData: [{ idPlugin: 'p', value: '{}', idModel: 'card-1' }],
        },
      ],
    });
    expect(board.id).toBe(idFrom('my board'));
    expect(board.cards[0]).toMatchObject({
      id: idFrom('card-1'),
      idList: board.lists[0]?.id,
      pluginData: [{ idModel: idFrom('card-1') }],
    });
  });
});

describe('hostile files', () => {
  test('keys such as __proto__ change nothing', () => {
    const json: unknown = JSON.parse(
      `{"id":"${HEX}","name":"B","__proto__":{"hacked":true},"lists":[{"id":"${LIST}","name":"L","pos":1,"__proto__":{"hacked":true}}],"cards":[]}`,
    );
    const board = normalise(json);
    expect(Object.hasOwn(board, '__proto__')).toBe(false);
    expect('hacked' in board).toBe(false);
    expect('hacked' in (board.lists[0] ?? {})).toBe(false);
    expect('hacked' in {}).toBe(false);
  });

  test('elements that are no objects, have no id, or one that was there already are left out', () => {
    const lists = [
      null,
      1,
      { name: 'no id' },
      { id: LIST, name: 'L', pos: 1 },
      { id: LIST, name: 'again', pos: 2 },
    ];
    const cards = ['x', { id: CARD, name: 'no list' }];
    const board = normalise(exported({ lists, cards }));
    expect(names(board.lists)).toEqual(['L']);
    expect(board.cards).toEqual([]);
  });

  test('nesting without end is cut, names are as long as Trello lets them be', () => {
    let deep: unknown = 1;
    for (let n = 0; n < 5_000; n += 1) deep = [deep];
    expect(firstCard(exported({ deep }, { name: 'x'.repeat(20_000) }))?.name).toHaveLength(16_384);
  });

  test('HTML, control characters and unpaired surrogates stay what they are: text', () => {
    const name = '<img src=x onerror=alert(1)>\u0008\u202e\ud800';
    expect(firstCard(exported({}, { name }))?.name).toBe(name);
  });
});
