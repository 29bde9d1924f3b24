import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeBoardFile, decodeBoardText } from '../../../shared/board-file/decode';
import { readTrelloBoard } from '../../../shared/board-file/read-trello-board';

const bytes = (text: string) => new TextEncoder().encode(text);
const BOARD = {
  id: 'b1',
  name: 'Board',
  lists: [{ id: 'l1', name: 'Pains', closed: false, pos: 1 }],
  cards: [],
};
const card = (id: string, more: object = {}) => ({
  id,
  name: id,
  idList: 'l1',
  closed: false,
  pos: 1,
  ...more,
});
const own = (value: object, more: object = {}) => ({
  id: 'p1',
  idPlugin: 'ours',
  scope: 'card',
  idModel: 'c1',
  access: 'shared',
  value: JSON.stringify(value),
  ...more,
});
const OURS = { canvas: { v: 2, f: { se: 4 } } };

function read(json: unknown, idPlugin?: string) {
  const board = readTrelloBoard(json, idPlugin === undefined ? {} : { idPlugin });
  if (!board.ok) throw new Error(board.problem);
  return board;
}
const namesIn = (json: unknown) => read(json).snapshot.cards.map(({ name }) => name);

describe('the bytes of a file', () => {
  it.each([
    ['little', [0xff, 0xfe, 0x7b, 0]],
    ['big', [0xfe, 0xff, 0, 0x7b]],
  ])('in UTF-16, %s end first, are refused in words', (_end, file) => {
    expect(decodeBoardFile(new Uint8Array(file))).toMatchObject({
      ok: false,
      problem: expect.stringContaining('UTF-16') as string,
    });
  });

  it.each([
    ['with a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('{"a":"é"}')])],
    ['behind comment lines', bytes('// saved 2026\n// from https://trello.com\n{"a":"é"}')],
    ['with the mark behind comment lines', bytes('// saved 2026\n\ufeff{"a":"é"}')],
    ['in Windows-1252', new Uint8Array([...bytes('{"a":"'), 0xe9, ...bytes('"}')])],
  ])('are read %s', (_how, file) => expect(decodeBoardFile(file)).toEqual({ ok: true, json: { a: 'é' } }));

  it.each([
    ['nothing', '  \n', 'The file is empty.'],
    ['a web page', '<!doctype html>', /web page/],
    ['JavaScript', 'const board = {};', /JavaScript: it begins with "const" at line 1, column 1/],
    [
      'two documents',
      '{"a":1}\n{"b":2}',
      /more than one JSON document: the second begins at line 2, column 1/,
    ],
    ['a cut', '{"a":[1,2', /ends in the middle/],
    ['a text', 'hello', /neither \{ nor \[/],
  ])('are refused in one sentence when they are %s', (_what, text, problem) => {
    const decoded = decodeBoardText(text);
    expect(decoded.ok).toBe(false);
    if (!decoded.ok) expect(decoded.problem).toMatch(problem);
  });

  it('are told apart from UTF-16', () => {
    expect(decodeBoardFile(new Uint8Array([0xff, 0xfe, 0x7b, 0]))).toMatchObject({ ok: false });
  });
});

describe('a board', () => {
  it.each([
    ['a text', 'x'],
    ['null', null],
    ['an empty array', []],
    ['an array of numbers', [1, 2]],
    ['another object', { hello: 1 }],
  ])('is not %s', (_what, json) => {
    const board = readTrelloBoard(json);
    expect(board).toMatchObject({ ok: false, problem: expect.stringMatching(/no Trello board/) });
  });

  it('leaves out what does not count, and counts it', () => {
    const board = read({
      ...BOARD,
      lists: [...BOARD.lists, { id: 'l2', name: 'Old', closed: true }],
      cards: [
        card('shown'),
        card('archived', { closed: true }),
        card('in an archived list', { idList: 'l2' }),
        card('template', { isTemplate: true }),
        card('separator', { cardRole: 'separator' }),
        card('of no list', { idList: 'l9' }),
        'no card',
        { name: 'without an id' },
      ],
    });
    expect(board.snapshot.cards.map(({ name }) => name)).toEqual(['shown']);
    expect(board.counts).toMatchObject({
      lists: 2,
      archivedLists: 1,
      cards: 6,
      archivedCards: 1,
      cardsInArchivedLists: 1,
      shown: 4,
      templates: 1,
      withCardRole: 1,
      cardsOfUnknownLists: 1,
    });
  });

  it('has a card that comes twice only once, the first time', () => {
    const nested = { ...BOARD.lists[0], cards: [card('c1', { name: 'nested' }), card('c2')] };
    const board = read({ ...BOARD, lists: [nested], cards: [card('c1'), card('c1', { name: 'again' })] });
    expect(board.snapshot.cards.map(({ name }) => name)).toEqual(['c1', 'c2']);
    expect(board.counts.cards).toBe(2);
  });

  it('that has neither lists nor cards says so', () => {
    expect(read({ lists: [], cards: [] }).remarks).toEqual([
      'The board is empty: it has no lists and no cards.',
    ]);
    expect(read({ lists: [{ id: 'l', name: 'Pains' }], cards: [] }).remarks).toEqual([]);
  });

  it('is in the order of positions, then of the file; what is no position keeps its place', () => {
    const cards = [
      card('b', { pos: 2 }),
      card('c', { pos: 'bottom' }),
      card('a', { pos: 1 }),
      card('d', { pos: 2 }),
    ];
    expect(namesIn({ ...BOARD, cards })).toEqual(['a', 'b', 'c', 'd']);
  });

  it('takes positions near 2^47 and between two others', () => {
    const cards = [card('b', { pos: 140_737_488_355_328 }), card('a', { pos: 0.125 })];
    expect(namesIn({ ...BOARD, cards })).toEqual(['a', 'b']);
  });

  it('comes from REST as lists with their cards, or with nothing but cards', () => {
    expect(namesIn([{ ...BOARD.lists[0], cards: [{ id: 'c1', name: 'nested' }] }])).toEqual(['nested']);
    const cards = read([card('alone')]);
    expect(cards.counts).toMatchObject({ lists: 0, cards: 1, shown: 1 });
    expect(cards.remarks).toEqual(['The file has cards, but no lists: column names are unknown.']);
  });

  it('cuts a name that Trello would not take', () => {
    expect(namesIn({ ...BOARD, cards: [card('c1', { name: 'x'.repeat(20_000) })] })[0]).toHaveLength(16_384);
  });
});

describe('our own data in a file', () => {
  const severity = (json: unknown, idPlugin?: string) =>
    read(json, idPlugin).snapshot.cards[0]?.item.fields.severity;
  const withData = (...pluginData: object[]) => ({ ...BOARD, cards: [card('c1', { pluginData })] });

  it.each([
    ['something else under our key', { canvas: '#fff' }],
    ['a text that is no JSON', 'canvas'],
  ])('of ours by its id, but %s, is reported and not passed over', (_what, value) => {
    const entry = own({}, { value: typeof value === 'string' ? value : JSON.stringify(value) });
    expect(read(withData(entry), 'ours').unreadable).toMatchObject([{ idCard: 'c1' }]);
    expect(read(withData(entry), 'another').unreadable).toEqual([]);
    expect(read(withData(entry)).unreadable).toEqual([]);
  });

  it('is found by its shape among that of others', () => {
    expect(severity(withData(own({ points: 5 }), own({ canvas: 'a picture' }), own(OURS)))).toBe(4);
  });

  it('is found by the Power-Up’s id where that is given', () => {
    const other = own({ canvas: { v: 2, f: { se: 1 } } }, { idPlugin: 'theirs' });
    expect(severity(withData(other, own(OURS)), 'ours')).toBe(4);
    expect(severity(withData(other), 'ours')).toBeUndefined();
  });

  it('is found at the level of the board, as some REST answers have it', () => {
    expect(severity({ ...BOARD, cards: [card('c1')], pluginData: [own(OURS)] })).toBe(4);
  });

  it('is not taken from what is private or broken', () => {
    expect(severity(withData(own(OURS, { access: 'private' })))).toBeUndefined();
    expect(severity(withData(own(OURS, { value: '{"canvas":' })))).toBeUndefined();
  });

  it('that cannot be read is reported, and the rest works', () => {
    const board = read({
      ...BOARD,
      cards: [card('c1', { pluginData: [own({ canvas: { v: 9 } })] }), card('c2')],
    });
    expect(board.unreadable).toMatchObject([{ idCard: 'c1', problem: { why: 'version', version: 9 } }]);
    expect(board.snapshot.cards).toHaveLength(2);
  });

  it('holds the board’s settings', () => {
    const settings = own({ canvas: { v: 1, l: { l1: 'gain' } } }, { scope: 'board', idModel: 'b1' });
    expect(read({ ...BOARD, pluginData: [settings] }).snapshot.settings.lists).toEqual({
      l1: { column: 'gain' },
    });
  });
});

const BOARDS = join(__dirname, '../../../../shared/data/boards');
const present = existsSync(BOARDS);
if (!present) console.warn('skipped: real boards are not beside the project (../shared/data/boards)');

/** The rows of the table in the folder's README: file, then what a reader must arrive at. */
function expected(): [file: string, counts: number[]][] {
  if (!present) return [['none', []]];
  return readFileSync(join(BOARDS, 'README.md'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, file = '', , ...numbers] = line.split('|').map((cell) => cell.trim());
      return file.endsWith('.json') ? [[file, numbers.slice(0, 10).map(Number)] as [string, number[]]] : [];
    });
}

(present ? describe : describe.skip)('a real board', () => {
  it.each(expected())('%s has the counts of its README', (file, counts) => {
    const decoded = decodeBoardFile(readFileSync(join(BOARDS, file)));
    if (!decoded.ok) throw new Error(decoded.problem);
    const { cardsOfUnknownLists, ...inReadme } = read(decoded.json).counts;
    expect(Object.values(inReadme)).toEqual(counts);
    expect(cardsOfUnknownLists).toBe(counts[0] === 0 ? inReadme.cards : 0);
  });

  const original = () => read(JSON.parse(readFileSync(join(BOARDS, '2021-custom-fields.json'), 'utf8')));
  it.each(['two-comment-lines-first.json', 'byte-order-mark.json', 'latin-1.json'])(
    '%s reads like the original',
    (file) => {
      const decoded = decodeBoardFile(readFileSync(join(BOARDS, 'damaged', file)));
      if (!decoded.ok) throw new Error(decoded.problem);
      expect(read(decoded.json).counts).toEqual(original().counts);
    },
  );

  it.each([
    'several-documents',
    'javascript-const',
    'trailing-comma',
    'cut-in-the-middle',
    'empty',
    'not-a-board',
  ])('%s.json is refused in one sentence', (name) => {
    const decoded = decodeBoardFile(readFileSync(join(BOARDS, 'damaged', `${name}.json`)));
    const problem = decoded.ok ? readTrelloBoard(decoded.json) : decoded;
    expect(problem).toMatchObject({ ok: false, problem: expect.stringMatching(/^[^\n]{10,200}\.$/) });
  });
});
