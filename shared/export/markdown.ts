import type { ReportWords } from '../messages/report/en';
import { plain } from './plain';
import type { Report, ReportCanvas, ReportColumn, ReportPlace } from './report';

/** A board's text as Markdown text: nothing in it is a link, a heading, a table or HTML. */
export function escaped(text: string): string {
  return plain(text)
    .replace(/[\\`*_{}[\]()#+\-.!|~>]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;');
}

function placeLines(place: ReportPlace, words: ReportWords): string[] {
  const score = place.score === '' ? '' : ` · ${place.score}`;
  const quote = place.quote ? [`   > ${escaped(place.quote.note)} (${escaped(place.quote.who)})`, ''] : [];
  return [
    `${place.rank}. **${escaped(place.name)}** · ${place.verdictWords}${score}`,
    '',
    `   ${place.people}. ${place.firmness}. ${words.next(place.nextStep)}`,
    '',
    ...quote,
  ];
}

function columnLines(column: ReportColumn, level: string, words: ReportWords): string[] {
  const near = column.nearMiss
    ? [`${words.nearMiss(escaped(column.nearMiss.name), column.nearMiss.distance)}.`, '']
    : [];
  return [
    `${level} ${column.title}`,
    '',
    ...column.places.flatMap((place) => placeLines(place, words)),
    ...near,
    `${column.diagnosis} ${column.action}`,
    '',
  ];
}

/** A part with a heading and a list; nothing where nothing is to be said. */
function partLines(title: string, statements: readonly string[], level: string): string[] {
  if (statements.length === 0) return [];
  return [`${level} ${title}`, '', ...statements.map((statement) => `- ${statement}`), ''];
}

function restLines({ fit, explore, leftOut }: ReportCanvas, level: string, words: ReportWords): string[] {
  const open = fit.open.map((name) => `${words.open(`**${escaped(name)}**`)}.`);
  const next = explore.map(({ name, hypothesis, test }) => `**${escaped(name)}**: ${hypothesis}. ${test}`);
  return [
    ...partLines(words.fit, fit.words === null ? [] : [fit.words, ...open], level),
    ...partLines(words.explore, next, level),
    ...partLines(words.leftOut, leftOut, level),
  ];
}

function canvasLines(canvas: ReportCanvas, words: ReportWords): string[] {
  const named = canvas.title !== '';
  return [
    ...(named ? [`## ${escaped(canvas.title)}`, ''] : []),
    `${canvas.facts.join(' · ')}`,
    '',
    ...canvas.columns.flatMap((column) => columnLines(column, named ? '###' : '##', words)),
    ...restLines(canvas, named ? '###' : '##', words),
  ];
}

/** The report as Markdown, ending with a line break. */
export function asMarkdown(report: Report, words: ReportWords): string {
  const lines = [
    `# ${report.board === '' ? words.titleWithoutName : words.title(escaped(report.board))}`,
    '',
    ...report.canvases.flatMap((canvas) => canvasLines(canvas, words)),
    `${report.counted} ${words.model(report.model, report.asOf)}`.trim(),
  ];
  return `${lines.join('\n')}\n`;
}
