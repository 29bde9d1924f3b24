import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStateWriter, readStateFile } from '../../../server/local-board/state-file';
import { board } from './boards';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'local-board-state-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const file = () => join(folder, 'deep', 'board.json');
const writer = (pause: number, failed: (error: unknown) => void = () => undefined) =>
  createStateWriter(file(), { pause, failed });

test('what was written is read again, and a missing file is no fault', async () => {
  expect(await readStateFile(file(), '1')).toEqual({ state: 'none' });
  const saving = writer(10_000);
  saving.save(board());
  await saving.flush();
  expect(await readStateFile(file(), '1')).toEqual({ state: 'read', board: board() });
});

test('of many changes in a row only the last is written, soon after the first', async () => {
  const saving = writer(20);
  for (let n = 0; n < 50; n += 1) saving.save(board({ name: `change ${n}` }));
  await new Promise((done) => setTimeout(done, 200));
  expect(JSON.parse(await readFile(file(), 'utf8'))).toMatchObject({ name: 'change 49' });
  expect(await readdir(join(folder, 'deep'))).toEqual(['board.json']);
});

test('flushing with nothing to write writes nothing', async () => {
  await writer(1).flush();
  expect(await readStateFile(file(), '1')).toEqual({ state: 'none' });
});

test('names with unpaired surrogates and control characters survive', async () => {
  const odd = board({ name: 'a\ud800b\u0008\u202e' });
  const saving = writer(1);
  saving.save(odd);
  await saving.flush();
  expect(await readStateFile(file(), '1')).toEqual({ state: 'read', board: odd });
});

test('a write that fails is reported and tried again with the next', async () => {
  const failed = jest.fn();
  await writeFile(join(folder, 'deep'), 'a file where a folder should be');
  const saving = writer(1, failed);
  saving.save(board());
  await new Promise((done) => setTimeout(done, 100));
  expect(failed).toHaveBeenCalledTimes(1);
  await rm(join(folder, 'deep'));
  await saving.flush();
  expect(await readStateFile(file(), '1')).toEqual({ state: 'read', board: board() });
});

test.each([
  ['{"half', 'it is not JSON'],
  ['{"id":"x"}', 'id:'],
  ['[]', 'the whole'],
])('a file with %s is moved aside, whole, and said to be so', async (text, problem) => {
  const path = join(folder, 'board.json');
  await writeFile(path, text);
  const read = await readStateFile(path, '77');
  const movedTo = `${path}.unreadable-77`;
  expect(read).toEqual({ state: 'unreadable', problem: expect.stringContaining(problem), movedTo });
  expect(await readFile(movedTo, 'utf8')).toBe(text);
  expect(await readStateFile(path, '78')).toEqual({ state: 'none' });
});
