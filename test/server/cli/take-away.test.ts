import Papa from 'papaparse';
import { readArguments } from '../../../server/cli/arguments';
import { runSummary } from '../../../server/cli/run';
import { SAMPLES } from '../../../server/local-board/samples';
import { BoardExport } from '../../../shared/schemas/board-export';

const TODAY = '2026-11-23';
const bytes = (content: string | object) =>
  new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));
function sample(name: string) {
  const found = SAMPLES.find((one) => one.name === name);
  if (!found) throw new Error(`no sample ${name}`);
  return bytes(found.build(TODAY));
}
/** The command with a file's bytes, without colours. */
function run(file: Uint8Array, ...words: string[]) {
  const read = readArguments(['board', ...words]);
  if (read.kind !== 'run') throw new Error(read.kind === 'fault' ? read.problem : read.kind);
  return runSummary(file, read.arguments, TODAY, (_style, text) => text);
}
const trips = sample('class-trips');
const course = sample('course');

describe('a board taken away by the command', () => {
  it.each(['csv', 'json'])('as %s gives the same summary when that file is read again', (format) => {
    const file = bytes(run(trips, '--format', format).out);
    const again = run(file, '--format', 'markdown');
    expect([again.exit, again.error]).toEqual([0, '']);
    const [first = '', ...lines] = run(trips, '--format', 'markdown').out.trimEnd().split('\n');
    const counted = lines.pop() ?? '';
    const [againFirst, ...againLines] = again.out.trimEnd().split('\n');
    expect(againFirst).toBe(first);
    expect(counted.endsWith(againLines.pop() ?? '-')).toBe(true);
    expect(againLines).toEqual(lines);
  });

  it.each(['csv', 'json'])('as %s of a file of ours is that very file', (format) => {
    const { out } = run(trips, '--format', 'csv');
    const once = run(bytes(out), '--format', format).out;
    expect(run(bytes(once), '--format', format).out).toBe(once);
  });

  it('as JSON has the documented shape, with the counts of the file that it was made of', () => {
    const file = BoardExport.parse(JSON.parse(run(trips, '--format', 'json').out));
    expect(file).toMatchObject({ model: 'signal-1', asOf: TODAY, customers: 'shown', counts: { lists: 7 } });
  });

  it('as CSV or JSON of one canvas holds no other', () => {
    const { canvases, snapshot } = BoardExport.parse(
      JSON.parse(run(course, '--format', 'json', '--canvas', 'team b').out),
    );
    expect(canvases.map(({ canvas: { name } }) => name)).toEqual(['Team B']);
    expect(snapshot.lists.every(({ name }) => name.includes('Team B'))).toBe(true);
  });

  it.each([
    ['en', '\ufeffrow,key,value'],
    ['de', '\ufeffrow;key;value'],
  ])('as CSV for Excel in %s begins %j', (language, start) => {
    expect(run(trips, '--format', 'csv', '--bom', '--language', language).out.startsWith(start)).toBe(true);
  });

  it('as a map is an SVG picture in the language asked for, dated and with its model', () => {
    const { out } = run(trips, '--format', 'svg', '--language', 'de');
    expect(out.startsWith('<svg xmlns=')).toBe(true);
    expect(out).toContain('xml:lang="de"');
    expect(out).toContain('signal-1');
    expect(out).toContain(TODAY);
  });

  it('as a map needs to know which of several canvases', () => {
    expect(run(course, '--format', 'svg')).toMatchObject({
      exit: 2,
      out: '',
      error: expect.stringMatching(
        /^summary: a map is of one canvas: name it with --canvas; there are "Team A", /,
      ),
    });
    expect(run(course, '--format', 'svg', '--canvas', 'team a').exit).toBe(0);
  });

  it.each(['text', 'markdown', 'csv', 'json', 'html', 'svg'])(
    'as %s hides customers on request',
    (format) => {
      const codes = new Set(
        BoardExport.parse(JSON.parse(run(trips, '--format', 'json').out)).snapshot.cards.flatMap(({ item }) =>
          item.evidence.map(({ who }) => who),
        ),
      );
      expect(codes.size).toBeGreaterThan(5);
      const { out } = run(trips, '--format', format, '--hide-customers');
      const found = [...codes].filter((code) => new RegExp(`\\b${code}\\b`).test(out));
      expect(found).toEqual([]);
      if (format === 'json') expect(BoardExport.parse(JSON.parse(out)).customers).toBe('hidden');
    },
  );
});

describe('a file of ours that cannot be read', () => {
  const csv = run(trips, '--format', 'csv').out;
  it.each<[string, string | object, RegExp]>([
    ['CSV of another version', csv.replace('about,version,1', 'about,version,9'), /version 9 of this format/],
    ['damaged CSV', csv.replace(',interview,', ',chat,'), /Row \d+, column "kind" \(cell M\d+\): one of /],
    ['JSON of another version', { format: 'canvas-signals', version: 9 }, /version 9 of this format/],
    ['damaged JSON', { format: 'canvas-signals', version: 1 }, /At snapshot: .* nothing is there/],
  ])('ends with 2 and one clear line: %s', (_what, content, words) => {
    const { exit, out, error } = run(bytes(content));
    expect([exit, out]).toEqual([2, '']);
    expect(error).toMatch(words);
    expect(error.trimEnd().split('\n')).toHaveLength(1);
  });

  it('says what it passed over', () => {
    const rows = Papa.parse<object>(csv, { header: true, skipEmptyLines: true }).data;
    const wider = Papa.unparse(rows.map((row) => ({ ...row, colour: 'red' })));
    expect(run(bytes(wider))).toMatchObject({
      exit: 0,
      error: 'summary: Passed over, since nothing here is called so: columns "colour".\n',
    });
  });

  it('wants a byte order mark in CSV alone', () => {
    expect(readArguments(['board', '--format', 'json', '--bom'])).toEqual({
      kind: 'fault',
      problem: '--bom goes with --format csv, not with json',
    });
  });
});
