import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LOCAL_PLUGIN_ID, type Board } from '../../../server/local-board/contract';
import { exportBoard } from '../../../server/local-board/export-board';
import { importBoard } from '../../../server/local-board/import-board';
import { readTrelloBoard } from '../../../shared/board-file/read-trello-board';
import { EMPTY_ITEM } from '../../../shared/schemas/item';
import { DEFAULT_SETTINGS } from '../../../shared/default-settings';
import { boardValues, readBoardData } from '../../../shared/stored/board-data';
import { cardValues, readCardData } from '../../../shared/stored/card-data';
import { NOW, board, card, id } from './boards';

const bytesOf = (json: unknown) =>
  new TextEncoder().encode(typeof json === 'string' ? json : JSON.stringify(json));

function opened(json: unknown): Board {
  const imported = importBoard(bytesOf(json), NOW);
  if (!imported.ok) throw new Error(imported.problem);
  return imported.board;
}
function snapshotOf(json: unknown) {
  const read = readTrelloBoard(json);
  if (!read.ok) throw new Error(read.problem);
  return read.snapshot;
}

const REAL_ID = '5e00000000000000000000ff';
const document = (scope: 'card' | 'board', idModel: string, values: object, idPlugin = REAL_ID) => ({
  id: id(`${idPlugin} ${idModel}`),
  idPlugin,
  scope,
  idModel,
  value: JSON.stringify(values),
  access: 'shared' as const,
});

describe('our own data', () => {
  const item = { ...EMPTY_ITEM, fields: { severity: 4 } };

  test('moves to the local board’s id, whatever id it had, and other Power-Ups’ data stays', () => {
    const foreign = document('card', id('a1'), { points: 5 }, '5e00000000000000000000aa');
    const ours = document('card', id('a1'), cardValues({}, item));
    const { cards } = opened(board({ cards: [card('a1', 'A', 1, { pluginData: [foreign, ours] })] }));
    expect(cards[0]?.pluginData).toEqual([foreign, { ...ours, idPlugin: LOCAL_PLUGIN_ID }]);
  });

  test('settings of the board move likewise', () => {
    const settings = { ...DEFAULT_SETTINGS, badges: { rating: false, verdict: true, score: false } };
    const ours = document('board', board().id, boardValues({}, settings));
    expect(opened(board({ pluginData: [ours] })).pluginData).toEqual([
      { ...ours, idPlugin: LOCAL_PLUGIN_ID },
    ]);
  });

  test('that cannot be read is kept as it is', () => {
    const [key = ''] = Object.keys(cardValues({}, item));
    const broken = document('card', id('a1'), { [key]: 'nonsense' });
    const { cards } = opened(board({ cards: [card('a1', 'A', 1, { pluginData: [broken] })] }));
    expect(cards[0]?.pluginData[0]?.value).toBe(broken.value);
  });

  test('follows the ids that had to be replaced', () => {
    const reliever = { ...EMPTY_ITEM, fields: { addresses: ['pain-1'] } };
    const settings = { ...DEFAULT_SETTINGS, lists: { 'list-1': { column: 'pain' as const } } };
    const result = opened({
      id: 'board-1',
      name: 'Made by a script',
      lists: [{ id: 'list-1', name: 'L', pos: 1, closed: false }],
      cards: [
        { id: 'pain-1', name: 'P', idList: 'list-1', pos: 1 },
        {
          id: 'reliever-1',
          name: 'R',
          idList: 'list-1',
          pos: 2,
          pluginData: [document('card', 'reliever-1', cardValues({}, reliever))],
        },
      ],
      pluginData: [document('board', 'board-1', boardValues({}, settings))],
    });
    const stored = (value: string | undefined) => JSON.parse(value ?? '{}') as Record<string, unknown>;
    const read = readCardData(stored(result.cards[1]?.pluginData[0]?.value));
    expect(read.state === 'ok' && read.item.fields.addresses).toEqual([result.cards[0]?.id]);
    const { settings: after } = readBoardData(stored(result.pluginData[0]?.value));
    expect(Object.keys(after.lists)).toEqual([result.lists[0]?.id]);
  });
});

test.each([[''], ['{"half'], ['null'], ['{"name":"x"}'], ['[1,2]']])('%j is refused in words', (text) => {
  const imported = importBoard(bytesOf(text), NOW);
  expect(imported).toEqual({ ok: false, problem: expect.stringMatching(/\w+ \w+/) });
});

const FOLDER = join(__dirname, '../../../../shared/data/boards');
const real = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.json')) : [];
if (real.length === 0) process.stderr.write(`skipped: real exports (there is no folder ${FOLDER})\n`);

(real.length === 0 ? describe.skip : describe)('real exports', () => {
  test.each(real.length === 0 ? ['none'] : real)('%s opens, and exports to the same snapshot', (name) => {
    const json: unknown = JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
    const before = readTrelloBoard(json);
    const imported = importBoard(bytesOf(json), NOW);
    expect(imported.ok).toBe(before.ok);
    if (!imported.ok || !before.ok) return;
    const after = snapshotOf(JSON.parse(JSON.stringify(exportBoard(imported.board))));
    // A file of cards alone gets lists, without which a board cannot be shown.
    if (before.snapshot.lists.length === 0)
      return expect(after.cards.length).toBeLessThanOrEqual(before.counts.shown);
    // A file without the board's id or name gets one; everything else is as it was.
    expect({ ...after, board: before.snapshot.board }).toEqual(before.snapshot);
  });
});
