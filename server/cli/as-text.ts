import type { Verdict } from '../../shared/taxonomy';
import type { ReportWords } from '../../shared/messages/report/en';
import { plain, shortened } from '../../shared/export/plain';
import type { Report, ReportCanvas, ReportColumn, ReportPlace } from '../../shared/export/report';

/** Puts a style on text; the identity where the output is no terminal. */
export type Paint = (style: 'bold' | 'dim' | 'yellow' | 'blue' | 'green', text: string) => string;

/** Columns of a terminal that everybody has. */
const WIDTH = 80;
const INDENT = '     ';

const PAINTS: Readonly<Record<Verdict, Parameters<Paint>[0]>> = {
  assumption: 'dim',
  heard: 'yellow',
  repeated: 'blue',
  strong: 'green',
};

/** Cells that a text takes up: wide East Asian letters and emoji take two. */
function cells(text: string): number {
  let sum = 0;
  for (const letter of text) {
    if (/\p{M}|\u200d|\ufe0f/u.test(letter)) continue;
    sum +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Extended_Pictographic}/u.test(
        letter,
      )
        ? 2
        : 1;
  }
  return sum;
}

/** A text cut to fit, and filled with spaces to exactly that many cells. */
function fitted(text: string, width: number): string {
  let cut = plain(text);
  if (cells(cut) > width) {
    const letters = Array.from(cut);
    while (cells(letters.join('')) > width - 1) letters.pop();
    cut = `${letters.join('')}…`;
  }
  return cut + ' '.repeat(Math.max(0, width - cells(cut)));
}

/** Lines of at most `width` cells, broken at spaces. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of plain(text).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (cells(longer) > width && line !== '') {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((one) => (cells(one) > width ? fitted(one, width).trimEnd() : one));
}

const indented = (text: string) => wrapped(text, WIDTH - INDENT.length).map((line) => INDENT + line);

function placeLines(place: ReportPlace, paint: Paint, words: ReportWords): string[] {
  const verdict = paint(PAINTS[place.verdict], fitted(place.verdictWords, 20));
  const head = `  ${place.rank}. ${paint('bold', fitted(place.name, 48))} ${verdict} ${place.score.padStart(5)}`;
  const quote = place.quote
    ? [`"${shortened(place.quote.note, 140)}" (${shortened(place.quote.who, 30)})`]
    : [];
  return [
    head.trimEnd(),
    ...indented(place.people),
    ...indented(place.firmness),
    ...quote.flatMap(indented).map((line) => paint('dim', line)),
    ...indented(words.next(place.nextStep)),
  ];
}

function columnLines(column: ReportColumn, paint: Paint, words: ReportWords): string[] {
  const near = column.nearMiss;
  return [
    '',
    paint('bold', column.title.toUpperCase()),
    ...column.places.flatMap((place) => placeLines(place, paint, words)),
    ...(near
      ? indented(words.nearMiss(shortened(near.name, 60), near.distance)).map((line) => paint('dim', line))
      : []),
    ...wrapped(`${column.diagnosis} ${column.action}`, WIDTH - 2).map((line) => `  ${line}`),
  ];
}

/** A part with a heading and a paragraph a statement; nothing where nothing is to be said. */
function partLines(title: string, statements: readonly string[], paint: Paint): string[] {
  if (statements.length === 0) return [];
  return [
    '',
    paint('bold', title.toUpperCase()),
    ...statements.flatMap((statement) => wrapped(statement, WIDTH - 4)).map((line) => `  ${line}`),
  ];
}

/** What follows from the columns: how the value map fits, what to find out next, what is left out. */
function restLines({ fit, explore, leftOut }: ReportCanvas, paint: Paint, words: ReportWords): string[] {
  const open = fit.open.map((name) => words.openOnALine(shortened(name, 55)));
  const next = explore.flatMap(({ name, hypothesis, test }, index) => [
    `${index + 1}. ${shortened(name, 60)}`,
    `${hypothesis}. ${test}`,
  ]);
  return [
    ...partLines(words.fit, fit.words === null ? [] : [fit.words, ...open], paint),
    ...partLines(words.explore, next, paint),
    ...partLines(words.leftOut, leftOut, paint),
  ];
}

function canvasLines(canvas: ReportCanvas, paint: Paint, words: ReportWords): string[] {
  const title = canvas.title === '' ? [] : [paint('bold', fitted(canvas.title, WIDTH).trimEnd())];
  return [
    '',
    ...title,
    ...wrapped(canvas.facts.join(' · '), WIDTH),
    ...canvas.columns.flatMap((c) => columnLines(c, paint, words)),
    ...restLines(canvas, paint, words),
  ];
}

/** The report for a terminal of 80 columns, ending with a line break. */
export function asText(report: Report, paint: Paint, words: ReportWords): string {
  const title = report.board === '' ? words.titleWithoutName : words.title(report.board);
  const lines = [
    paint('bold', fitted(title, WIDTH).trimEnd()),
    ...report.canvases.flatMap((canvas) => canvasLines(canvas, paint, words)),
    '',
    ...wrapped(`${report.counted} ${words.model(report.model, report.asOf)}`, WIDTH).map((line) =>
      paint('dim', line),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
