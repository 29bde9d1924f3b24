import type { BoardSummary } from '../../shared/schemas/summary';
import { summariseBoard } from '../../shared/summary/summarise-board';
import { mappingReasonInWords } from '../../shared/words/mapping-reason';
import { asCsv } from '../../shared/export/csv/write-csv';
import { excelSeparator } from '../../shared/export/csv/excel-separator';
import { asHtml } from '../../shared/export/html/as-html';
import { asJson } from '../../shared/export/json/as-json';
import { takeAway, type TakenAway } from '../../shared/export/take-away';
import { mapAsSvg } from '../../shared/pictures/map/map-as-svg';
import { applyMap } from './apply-map';
import type { Arguments } from './arguments';
import { asMarkdown } from '../../shared/export/markdown';
import { asText, type Paint } from './as-text';
import { plain, shortened } from '../../shared/export/plain';
import { reportOf } from '../../shared/export/report';
import { countsInWords } from '../../shared/words/counts';
import { en as mapping } from '../../shared/messages/mapping/en';
import { readBoardFile, type ReadFile } from './read-file';
import { PAGE_WORDS, PICTURE_WORDS, REPORT_WORDS } from '../language/words';
import { whyUnreadable } from './why-unreadable';

/** What the command prints, and how it ends: 0 with a summary, 2 for unusable input, 3 when no list was recognised. */
export interface Outcome {
  readonly exit: 0 | 2 | 3;
  readonly out: string;
  readonly error: string;
}

/** What goes wrong is told in English, as the command's options are named in it. */
const ENGLISH = REPORT_WORDS.en;

type Readable = Extract<ReadFile, { ok: true }>;

/** One line that says what is wrong and nothing else. */
const unusable = (problem: string): Outcome => ({ exit: 2, out: '', error: `summary: ${problem}\n` });

const quoted = (names: readonly string[]) => names.map((name) => `"${shortened(name, 40)}"`).join(', ');

/** What may stand between double quotes in a shell without meaning anything. The board's names are strangers' text. */
const HARMLESS = /^[^"$`\\!\n]{1,60}$/;

/** An example of `--map` that can be copied: with a list's name, else with its id, where the shell reads neither. */
function mapExample(summary: BoardSummary): string {
  const names = summary.lists.map(({ name }) => plain(name));
  const ids = summary.lists.map(({ idList }) => idList);
  return `--map "${[...names, ...ids].find((word) => HARMLESS.test(word)) ?? 'LIST'}=pain"`;
}

/** Which lists there are, why none was taken, and how to say what one stands for. */
function nothingRecognised(summary: BoardSummary, board: Readable): string {
  const lines = [
    'summary: no list of this board is a column of a canvas.',
    ...board.remarks,
    ...(board.counts ? [countsInWords(board.counts, ENGLISH.report)] : []),
    ...summary.lists.map(
      (list) => `- ${shortened(list.name, 60)}: ${plain(mappingReasonInWords(list, mapping))}`,
    ),
    ...(summary.lists.length > 0 ? [`Say what a list stands for, for example: ${mapExample(summary)}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** What is printed, or why nothing can be. */
type Printed = { readonly out: string } | { readonly problem: string };

function print(
  taken: TakenAway,
  board: Readable,
  canvas: string | null,
  { format, language, bom, hideCustomers }: Arguments,
  paint: Paint,
): Printed {
  const { summary } = taken;
  const words = REPORT_WORDS[language];
  switch (format) {
    case 'csv':
      return { out: asCsv(taken, { bom, separator: bom ? excelSeparator(language) : ',' }) };
    case 'json':
      return { out: asJson(taken, { customers: hideCustomers ? 'hidden' : 'shown', ...ofFile(board) }) };
    case 'svg':
      return mapOf(summary, canvas, language);
    case 'html': {
      const counted = board.counts ? countsInWords(board.counts, words.report) : '';
      return { out: asHtml(taken, canvas, counted, PAGE_WORDS[language]) };
    }
    default: {
      const counted = board.counts ? countsInWords(board.counts, words.report) : '';
      const report = reportOf(summary, canvas, counted, words);
      return {
        out: format === 'markdown' ? asMarkdown(report, words.report) : asText(report, paint, words.report),
      };
    }
  }
}

/** What JSON says of the file that was read. */
const ofFile = ({ counts, unreadable, remarks }: Readable) => ({
  ...(counts && { counts: { ...counts } }),
  unreadable: unreadable.map(({ idCard, problem }) => ({ idCard, problem: whyUnreadable(problem) })),
  remarks: [...remarks],
});

/** The map of one canvas: a picture has room for no more. */
function mapOf(summary: BoardSummary, canvas: string | null, language: Arguments['language']): Printed {
  const names = summary.canvases.map(({ canvas: { name } }) => name);
  const key = canvas ?? (names.length === 1 ? summary.canvases[0]?.canvas.key : undefined);
  const out = key === undefined ? null : mapAsSvg(summary, key, 'light', PICTURE_WORDS[language]);
  return out === null
    ? { problem: `a map is of one canvas: name it with --canvas; there are ${quoted(names)}.` }
    : { out };
}

/** The key of the canvas that was asked for, by name or key; undefined when there is none of that name. */
function canvasKey(summary: BoardSummary, asked: string | null): string | null | undefined {
  if (asked === null) return null;
  const wanted = plain(asked).toLowerCase();
  return summary.canvases.find(({ canvas: { key, name } }) =>
    [key, plain(name).toLowerCase()].includes(wanted),
  )?.canvas.key;
}

/**
 * The command as a function of the file's bytes.
 *
 * @param today used where the arguments name no day, YYYY-MM-DD
 */
export function runSummary(bytes: Uint8Array, asked: Arguments, today: string, paint: Paint): Outcome {
  const board = readBoardFile(bytes, asked.plugin);
  if (!board.ok) return unusable(board.problem);
  const mapped = applyMap(board.snapshot, asked.map);
  if (!mapped.ok) {
    const names = board.snapshot.lists.map(({ name }) => name);
    return unusable(`no list is called "${plain(mapped.unknown)}"; there are ${quoted(names) || 'none'}.`);
  }

  const summary = summariseBoard(mapped.snapshot, { asOf: asked.asOf ?? today });
  const canvas = canvasKey(summary, asked.canvas);
  if (summary.canvases.length === 0) {
    const whole = takeAway(
      { snapshot: mapped.snapshot, summary },
      { canvas: null, hideCustomers: asked.hideCustomers },
    );
    const printed = asked.format === 'json' ? print(whole, board, null, asked, paint) : { out: '' };
    return {
      exit: 3,
      out: 'out' in printed ? printed.out : '',
      error: nothingRecognised(whole.summary, board),
    };
  }
  if (canvas === undefined) {
    const names = summary.canvases.map(({ canvas: { name } }) => name).filter((name) => name !== '');
    const there =
      names.length > 0 ? `there are ${quoted(names)}` : 'the board has one canvas, without a name';
    return unusable(`no canvas is called "${plain(asked.canvas ?? '')}"; ${there}.`);
  }
  const taken = takeAway(
    { snapshot: mapped.snapshot, summary },
    // What is read back holds its canvas alone; what people read tells also what other canvases do for it.
    { canvas: READ_BACK.has(asked.format) ? canvas : null, hideCustomers: asked.hideCustomers },
  );
  const shown = canvas === null ? null : keyAfter(taken, summary, canvas);
  const printed = print(taken, board, shown, asked, paint);
  if ('problem' in printed) return unusable(printed.problem);
  const unread = board.unreadable.map(
    ({ idCard, problem }) => `card ${plain(idCard)}: ${whyUnreadable(problem)}`,
  );
  const passedOver = board.counts === null ? board.remarks.map((remark) => plain(remark)) : [];
  const error = [...unread, ...passedOver].map((line) => `summary: ${line}\n`).join('');
  return { exit: 0, out: printed.out, error };
}

const READ_BACK: ReadonlySet<Arguments['format']> = new Set(['csv', 'json']);

/** The key of a canvas in what is taken away: a canvas that is named after a customer has another name there. */
function keyAfter({ summary: after }: TakenAway, before: BoardSummary, canvas: string): string {
  const list = before.lists.find((one) => one.column !== null && one.canvas === canvas);
  return after.lists.find(({ idList }) => idList === list?.idList)?.canvas ?? canvas;
}
