import { decodeBoardFile } from '../../shared/board-file/decode';
import { readTrelloBoard, type ReadBoard } from '../../shared/board-file/read-trello-board';
import type { BoardSummary } from '../../shared/schemas/summary';
import { summariseBoard } from '../../shared/summary/summarise-board';
import { mappingReasonInWords } from '../../shared/words/mapping-reason';
import { applyMap } from './apply-map';
import type { Arguments } from './arguments';
import { asMarkdown } from '../../shared/export/markdown';
import { asText, type Paint } from './as-text';
import { plain, shortened } from '../../shared/export/plain';
import { reportOf } from '../../shared/export/report';
import { countsInWords } from '../../shared/words/counts';
import { ENGLISH } from './words';

/** What the command prints, and how it ends: 0 with a summary, 2 for unusable input, 3 when no list was recognised. */
export interface Outcome {
  readonly exit: 0 | 2 | 3;
  readonly out: string;
  readonly error: string;
}

type Readable = Extract<ReadBoard, { ok: true }>;

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
    countsInWords(board.counts, ENGLISH.report),
    ...summary.lists.map(
      (list) => `- ${shortened(list.name, 60)}: ${plain(mappingReasonInWords(list, ENGLISH.core))}`,
    ),
    ...(summary.lists.length > 0 ? [`Say what a list stands for, for example: ${mapExample(summary)}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function print(
  summary: BoardSummary,
  board: Readable,
  canvas: string | null,
  format: Arguments['format'],
  paint: Paint,
) {
  if (format === 'json') {
    const chosen =
      canvas === null
        ? summary
        : {
            ...summary,
            canvases: summary.canvases.filter(({ canvas: { key } }) => key === canvas),
            items: summary.items.filter((item) => item.canvas === canvas),
          };
    const { counts, unreadable, remarks } = board;
    return `${JSON.stringify({ ...chosen, counts, unreadable, remarks }, null, 2)}\n`;
  }
  const report = reportOf(summary, canvas, countsInWords(board.counts, ENGLISH.report), ENGLISH);
  return format === 'markdown' ? asMarkdown(report, ENGLISH.report) : asText(report, paint, ENGLISH.report);
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
  const decoded = decodeBoardFile(bytes);
  if (!decoded.ok) return unusable(decoded.problem);
  const board = readTrelloBoard(decoded.json, asked.plugin === undefined ? {} : { idPlugin: asked.plugin });
  if (!board.ok) return unusable(board.problem);
  const mapped = applyMap(board.snapshot, asked.map);
  if (!mapped.ok) {
    const names = board.snapshot.lists.map(({ name }) => name);
    return unusable(`no list is called "${plain(mapped.unknown)}"; there are ${quoted(names) || 'none'}.`);
  }

  const summary = summariseBoard(mapped.snapshot, { asOf: asked.asOf ?? today });
  const canvas = canvasKey(summary, asked.canvas);
  if (summary.canvases.length === 0) {
    const out = asked.format === 'json' ? print(summary, board, null, 'json', paint) : '';
    return { exit: 3, out, error: nothingRecognised(summary, board) };
  }
  if (canvas === undefined) {
    const names = summary.canvases.map(({ canvas: { name } }) => name).filter((name) => name !== '');
    const there =
      names.length > 0 ? `there are ${quoted(names)}` : 'the board has one canvas, without a name';
    return unusable(`no canvas is called "${plain(asked.canvas ?? '')}"; ${there}.`);
  }
  const unread = board.unreadable.map(
    ({ idCard, problem }) => `summary: card ${plain(idCard)}: ${problem}\n`,
  );
  return { exit: 0, out: print(summary, board, canvas, asked.format, paint), error: unread.join('') };
}
