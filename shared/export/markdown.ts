import { plain } from './plain';
import type { Report, ReportCanvas, ReportColumn, ReportPlace } from './report';

/** A board's text as Markdown text: nothing in it is a link, a heading, a table or HTML. */
export function escaped(text: string): string {
  return plain(text)
    .replace(/[\\`*_{}[\]()#+\-.!|~>]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;');
}

function placeLines(place: ReportPlace): string[] {
  const score = place.score === '' ? '' : ` · ${place.score}`;
  const quote = place.quote ? [`   > ${escaped(place.quote.note)} (${escaped(place.quote.who)})`, ''] : [];
  return [
    `${place.rank}. **${escaped(place.name)}** · ${place.verdictWords}${score}`,
    '',
    `   ${place.people}. ${place.firmness}. Next: ${place.nextStep}`,
    '',
    ...quote,
  ];
}

function columnLines(column: ReportColumn, level: string): string[] {
  const near = column.nearMiss
    ? [`Near miss: ${escaped(column.nearMiss.name)}, ${column.nearMiss.distance} points behind number 3.`, '']
    : [];
  return [
    `${level} ${column.title}`,
    '',
    ...column.places.flatMap(placeLines),
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

function restLines({ fit, explore, leftOut }: ReportCanvas, level: string): string[] {
  const open = fit.open.map((name) => `Nothing addresses **${escaped(name)}**.`);
  const next = explore.map(({ name, hypothesis, test }) => `**${escaped(name)}**: ${hypothesis}. ${test}`);
  return [
    ...partLines('Fit', fit.words === null ? [] : [fit.words, ...open], level),
    ...partLines('Explore next', next, level),
    ...partLines('What is left out', leftOut, level),
  ];
}

function canvasLines(canvas: ReportCanvas): string[] {
  const named = canvas.title !== '';
  return [
    ...(named ? [`## ${escaped(canvas.title)}`, ''] : []),
    `${canvas.facts.join(' · ')}`,
    '',
    ...canvas.columns.flatMap((column) => columnLines(column, named ? '###' : '##')),
    ...restLines(canvas, named ? '###' : '##'),
  ];
}

/** The report as Markdown, ending with a line break. */
export function asMarkdown(report: Report): string {
  const lines = [
    `# Summary of ${report.board === '' ? 'a board' : escaped(report.board)}`,
    '',
    ...report.canvases.flatMap(canvasLines),
    `${report.counted} Model ${report.model}, as of ${report.asOf}.`.trim(),
  ];
  return `${lines.join('\n')}\n`;
}
