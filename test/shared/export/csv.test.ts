import * as fc from 'fast-check';
import Papa from 'papaparse';
import { asWritten, defused, guarded } from '../../../shared/export/csv/defused';
import { isOurCsv, readCsv } from '../../../shared/export/csv/read-csv';
import { joined, parted } from '../../../shared/export/csv/several';
import { asCsv, type CsvOptions } from '../../../shared/export/csv/write-csv';
import type { BoardSnapshot } from '../../../shared/schemas/snapshot';
import { summariseBoard } from '../../../shared/summary/summarise-board';
import { anySnapshot, anyText, HOSTILE_TEXTS } from '../../support/any-snapshot';
import { drawBoard } from '../../support/draw-board';

const PLAIN: CsvOptions = { bom: false, separator: ',' };
const asOf = '2026-11-26';
const csvOf = (snapshot: BoardSnapshot, options = PLAIN) =>
  asCsv({ snapshot, summary: summariseBoard(snapshot, { asOf }) }, options);

const board = drawBoard(`
Pains
  - The bus is late | severity=4
      C01 interview 2026-06-01 workaround "I leave an hour early"
      C02 x3 survey contradicts
  - Tickets are dear
Pain relievers
  - Live map | addresses=card-1
`);
const csv = csvOf(board);
const rowsOf = (text: string) =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
/** The file with one text in it changed, which must be there. */
function changed(from: string, to: string): string {
  expect(csv).toContain(from);
  return csv.replace(from, to);
}
function problemOf(text: string): string {
  const read = readCsv(text);
  if (read.ok) throw new Error('was read');
  return read.problem;
}

describe('a board as CSV', () => {
  it('says what it is, of which model and day', () => {
    expect(
      rowsOf(csv)
        .slice(0, 6)
        .map(({ key, value }) => [key, value]),
    ).toEqual([
      ['format', 'canvas-signals'],
      ['version', '1'],
      ['model', 'signal-1'],
      ['as of', asOf],
      ['board', 'Commuters'],
      ['board id', 'board-1'],
    ]);
  });

  it('has a row for each list, item and entry, in the order of the board; entries repeat their item to be filtered by', () => {
    const told = rowsOf(csv)
      .filter(({ row }) => row !== 'about' && row !== 'setting')
      .map(({ row, column, list, item, rank, verdict, who }) =>
        [row, column, list, item, rank, verdict, who].join('|'),
      );
    expect(told).toEqual([
      'list|pain|Pains||||',
      'list|reliever|Pain relievers||||',
      'item|pain|Pains|The bus is late|1|heard|',
      'evidence|pain|Pains|The bus is late|1|heard|C01',
      'evidence|pain|Pains|The bus is late|1|heard|C02',
      'item|pain|Pains|Tickets are dear|2|assumption|',
      'item|reliever|Pain relievers|Live map|1|assumption|',
    ]);
  });

  it('begins with a byte order mark on request, and parts cells as asked', () => {
    expect(csvOf(board, { bom: true, separator: ';' }).startsWith('\ufeffrow;key;value;')).toBe(true);
    expect(csv.startsWith('row,key,value,')).toBe(true);
  });

  it.each([',', ';'] as const)(
    'parted by %s reads back to the same board and the same summary',
    (separator) => {
      fc.assert(
        fc.property(anySnapshot, fc.boolean(), (snapshot, bom) => {
          const read = readCsv(csvOf(snapshot, { bom, separator }));
          expect(read).toEqual({ ok: true, snapshot, remarks: [] });
          if (read.ok) {
            expect(summariseBoard(read.snapshot, { asOf })).toEqual(summariseBoard(snapshot, { asOf }));
          }
        }),
        { numRuns: 150 },
      );
    },
  );

  it('keeps no cell that a spreadsheet would run, whichever separator it goes by', () => {
    const starts = /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]/u;
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const text = csvOf(snapshot);
        for (const delimiter of [',', ';', '\t']) {
          const cells = Papa.parse<string[]>(text, { delimiter }).data.flat();
          expect(cells.filter((cell) => starts.test(cell))).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['-5 degrees', "'-5 degrees"],
    ['＠x', "'＠x"],
    ['\tx', "'\tx"],
    ['\nx', "'\nx"],
    [' =1', "' =1"],
    ["'=1", "''=1"],
    ['a;=1', "a;'=1"],
    ['an ordinary - name = x', 'an ordinary - name = x'],
    ["it's", "it's"],
    ['', ''],
  ])('%j is written as %j', (text, cell) => {
    expect(defused(text)).toBe(cell);
    expect(asWritten(cell)).toBe(text);
  });

  it('gives back any text', () => {
    for (const text of HOSTILE_TEXTS) expect(asWritten(defused(text))).toBe(text);
    fc.assert(
      fc.property(anyText(40), (text) => {
        expect(asWritten(defused(text))).toBe(text);
        expect(asWritten(guarded(text))).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives back several values', () => {
    expect(joined(['workaround', 'investment'])).toBe('workaround; investment');
    fc.assert(
      fc.property(fc.array(anyText(12)), (values) => {
        expect(parted(joined(values))).toEqual(values);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('reading a file that was opened elsewhere', () => {
  it.each([
    ['line ends of Unix', (text: string) => text.replaceAll('\r\n', '\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['empty rows at the end', (text: string) => `${text}${','.repeat(40)}\r\n\r\n`],
    [
      'every cell in quotation marks',
      (text: string) => Papa.unparse(Papa.parse<string[]>(text.trim()).data, { quotes: true }),
    ],
    [
      'columns in another order',
      (text: string) =>
        Papa.unparse(
          Papa.parse<string[]>(text.trim()).data.map(([row = '', key = '', value = '', ...rest]) => [
            row,
            key,
            ...rest.reverse(),
            value,
          ]),
        ),
    ],
  ])('takes %s', (_what, change) => {
    expect(readCsv(change(csv))).toEqual({ ok: true, snapshot: board, remarks: [] });
  });

  it('does not need the computed columns, and takes no notice of changes to them', () => {
    const without = Papa.unparse(
      rowsOf(csv).map(({ rank: _, score: _score, verdict: _verdict, ...rest }) => rest),
    );
    expect(readCsv(without)).toEqual({ ok: true, snapshot: board, remarks: [] });
  });

  it('passes over a column of somebody else’s, and says so', () => {
    const wider = Papa.unparse(rowsOf(csv).map((row) => ({ ...row, colour: 'red' })));
    expect(readCsv(wider)).toEqual({
      ok: true,
      snapshot: board,
      remarks: ['Passed over, since nothing here is called so: columns "colour".'],
    });
  });
});

describe('a file that cannot be read', () => {
  it.each<[string, () => string, string]>([
    [
      'of another version',
      () => changed('about,version,1', 'about,version,2'),
      'The file is of version 2 of this format, and version 1 is read here. Export the board again, or use the program that wrote it.',
    ],
    [
      'without its kind',
      () => changed('about,format,canvas-signals', 'about,format,other'),
      'The row "about" with the key "format" and the value "canvas-signals" is missing.',
    ],
    [
      'with a day as Excel writes it',
      () => changed('2026-06-01', '01.06.2026'),
      'Row 11, column "date" (cell N11): a day such as 2026-11-26 is expected, and it is "01.06.2026".',
    ],
    [
      'with a rating of 9',
      () => changed(',4,', ',9,'),
      'Row 10, column "severity" (cell AC10): a whole number from 1 to 5 is expected, and it is "9".',
    ],
    [
      'with a kind that there is none of',
      () => changed('interview', 'chat'),
      'Row 11, column "kind" (cell M11): one of teamOpinion, deskResearch, survey, interview, observation, experiment, usageData is expected, and it is "chat".',
    ],
    [
      'with an unknown row',
      () => `${csv}note,,\r\n`,
      'Row 17, column "row" (cell A17): one of about, list, item, evidence, setting is expected, and it is "note".',
    ],
    [
      'with evidence of an item that is gone',
      () =>
        csv
          .split('\r\n')
          .filter((line) => !line.startsWith('item'))
          .join('\r\n'),
      'Row 10, column "item id" (cell AS10): the id of an item that the file has is expected, and it is "card-1".',
    ],
    [
      'with an item twice',
      () => csv.replace(',card-2,', ',card-1,'),
      'Row 13, column "item id" (cell AS13): another item has this id; each is expected once, and it is "card-1".',
    ],
    [
      'cut off in a cell',
      () => csv.slice(0, csv.indexOf('"I leave') > 0 ? csv.indexOf('"I leave') + 4 : csv.indexOf('C01')),
      'Row 11 has 11 cells where the header has 46: the file is damaged or was cut off. Export the board again.',
    ],
    [
      'with a quotation mark that stays open',
      () => changed('I leave an hour early', '"I leave an hour early'),
      'A quotation mark is not closed, or stands amid a cell, from row 11 on: the file is damaged or was cut off. Export the board again.',
    ],
    [
      'without ids',
      () => csv.replace('item id', 'id of the item'),
      'The column "item id" is missing from the header.',
    ],
    [
      'with a column twice',
      () => csv.replace('list id', 'item id').replace('entry id', 'list id'),
      'The column "entry id" is missing from the header.',
    ],
    [
      'with settings that are no JSON',
      () => changed('"{""rating""', '"{rating'),
      'Row 15, column "value" (cell C15): JSON of a setting is expected, and it is',
    ],
    [
      'with nothing but a header',
      () => csv.slice(0, csv.indexOf('\r\n')),
      'The row "about" with the key "format" and the value "canvas-signals" is missing.',
    ],
  ])('%s says what, where and what to do', (_what, text, problem) => {
    expect(problemOf(text())).toContain(problem);
  });

  it('is told from others by its first two columns', () => {
    expect(isOurCsv(csv)).toBe(true);
    expect(isOurCsv('\ufeff"row";"key";x')).toBe(true);
    expect(isOurCsv('{"row":1}')).toBe(false);
    expect(isOurCsv('row,name')).toBe(false);
  });

  it('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.nat({ max: csv.length }), fc.nat({ max: 30 }), anyText(10), (at, length, text) => {
        const read = readCsv(csv.slice(0, at) + text + csv.slice(at + length));
        if (!read.ok) expect(read.problem).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
