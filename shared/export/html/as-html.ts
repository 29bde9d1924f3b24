import { draftAsText, draftOf, PATTERNS } from '../../describe/draft';
import { fillSlots } from '../../describe/slots';
import type { Catalogue } from '../../language/catalogue';
import { judgedMarksOf } from '../../marks/marks';
import type { en as describeEn } from '../../messages/describe/en';
import type { en as marksEn } from '../../messages/marks/en';
import type { PictureMessages } from '../../messages/pictures';
import { mapAsSvg } from '../../pictures/map/map-as-svg';
import type { CanvasSummary, ScoredItem } from '../../schemas/summary';
import { RATED_MARKS } from '../../taxonomy';
import { markInWords } from '../../words/marks';
import {
  reportOf,
  type ReportCanvas,
  type ReportColumn,
  type ReportPlace,
  type WordsOfReport,
} from '../report';
import type { TakenAway } from '../take-away';
import { escaped, foreign } from './escaped';
import { PRINT_STYLE } from './print-style';

/** What the page is worded with, all of one language. */
export interface WordsOfPage extends WordsOfReport {
  readonly marks: Catalogue<typeof marksEn>;
  readonly describe: Catalogue<typeof describeEn>;
  readonly pictures: PictureMessages;
}

/**
 * The summary as a page to print: A4 or Letter, light, dated and with its model. It needs nothing beside it, runs no script and asks
 * for nothing over a network, and no text of the board is markup in it.
 *
 * @param canvas the key of the only canvas, or null for all
 * @param counted what was read, in a sentence; may be empty
 */
export function asHtml(taken: TakenAway, canvas: string | null, counted: string, words: WordsOfPage): string {
  const report = reportOf(taken.summary, canvas, counted, words);
  const shown = taken.summary.canvases.filter(({ canvas: { key } }) => canvas === null || key === canvas);
  const items = new Map(taken.summary.items.map((item) => [item.id, item]));
  const { title, titleWithoutName, model } = words.report;
  const heading = report.board === '' ? escaped(titleWithoutName) : inside(title, report.board);
  const sections = report.canvases.flatMap((one, at) => {
    const canvasSummary = shown[at];
    return canvasSummary ? [canvasSection(one, canvasSummary, items, taken, words)] : [];
  });
  return [
    '<!doctype html>',
    `<html lang="${escaped(words.pictures.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${heading.replace(/<\/?bdi>/g, '')}</title>`,
    `<style>${PRINT_STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1>${heading}</h1>`,
    `<p class="quiet">${escaped(`${counted} ${model(report.model, report.asOf)}`.trim())}</p>`,
    ...sections,
    '</body>',
    '</html>\n',
  ].join('\n');
}

/** A stand-in that no text of ours has, so that a name can be marked up after the sentence around it was made. */
const PLACE = '\ue000';

/** A sentence of ours around a board's text. */
const inside = (sentence: (text: string) => string, text: string) =>
  escaped(sentence(PLACE)).split(PLACE).join(foreign(text));

function canvasSection(
  canvas: ReportCanvas,
  summary: CanvasSummary,
  items: ReadonlyMap<string, ScoredItem>,
  taken: TakenAway,
  words: WordsOfPage,
): string {
  return [
    '<section class="canvas">',
    canvas.title === '' ? '' : `<h2>${foreign(canvas.title)}</h2>`,
    `<p>${canvas.facts.map(escaped).join(' · ')}</p>`,
    ...canvas.columns.map((column) => columnPart(column, words)),
    ...followingParts(canvas, words),
    marksPart(summary, items, taken, words),
    draftsPart(summary, items, taken, words),
    mapPart(summary, taken, words),
    '</section>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function columnPart(
  { title, places, nearMiss, diagnosis, action }: ReportColumn,
  words: WordsOfPage,
): string {
  const near = nearMiss
    ? `<p>${inside((name) => words.report.nearMiss(name, nearMiss.distance), nearMiss.name)}.</p>`
    : '';
  const top =
    places.length === 0 ? '' : `<ol>${places.map((place) => placePart(place, words)).join('')}</ol>`;
  return `<h3>${escaped(title)}</h3>${top}${near}<p>${escaped(`${diagnosis} ${action}`)}</p>`;
}

function placePart(place: ReportPlace, words: WordsOfPage): string {
  const { name, verdictWords, score, people, firmness, nextStep, quote } = place;
  const standing = [verdictWords, score, people].filter((part) => part !== '').join(' · ');
  const said = quote
    ? `<blockquote>${foreign(quote.note)} <span class="quiet">(${foreign(quote.who)})</span></blockquote>`
    : '';
  return `<li><strong>${foreign(name)}</strong><p>${escaped(standing)}</p><p>${escaped(firmness)}</p>${said}<p>${escaped(words.report.next(nextStep))}</p></li>`;
}

function followingParts({ fit, explore, leftOut }: ReportCanvas, { report }: WordsOfPage): string[] {
  const open = fit.open.map((name) => `${inside(report.open, name)}.`);
  const next = explore.map(
    ({ name, hypothesis, test }) => `<strong>${foreign(name)}</strong>: ${escaped(`${hypothesis}. ${test}`)}`,
  );
  return [
    listPart(report.fit, fit.words === null ? [] : [escaped(fit.words), ...open]),
    listPart(report.explore, next),
    listPart(report.leftOut, leftOut.map(escaped)),
  ];
}

/** A heading and its list, of markup; nothing where the list is empty. */
function listPart(title: string, entries: readonly string[]): string {
  if (entries.length === 0) return '';
  return `<h3>${escaped(title)}</h3><ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`;
}

/** The ten marks: six as the board tells them, four as the team rates them. */
function marksPart(
  canvas: CanvasSummary,
  items: ReadonlyMap<string, ScoredItem>,
  { snapshot }: TakenAway,
  { marks }: WordsOfPage,
): string {
  const judged = judgedMarksOf(canvas, items, snapshot).map((mark) => ({
    name: marks.names[mark.mark],
    told: `${marks.states[mark.state]}: ${markInWords(mark, marks)}.`,
  }));
  const ratings = snapshot.settings.marks?.[canvas.canvas.key];
  const rated = RATED_MARKS.map((mark) => {
    const rating = ratings?.[mark];
    return { name: marks.names[mark], told: rating === undefined ? marks.notRated : `${rating} / 5` };
  });
  const entries = [...judged, ...rated].map(
    ({ name, told }) => `<dt>${escaped(name)}</dt><dd>${escaped(told)}</dd>`,
  );
  return `<h3>${escaped(marks.heading)}</h3><dl>${entries.join('')}</dl>`;
}

/** Drafts of the value proposition, each slot filled by a card's name or left open. */
function draftsPart(
  canvas: CanvasSummary,
  items: ReadonlyMap<string, ScoredItem>,
  { snapshot }: TakenAway,
  { describe }: WordsOfPage,
): string {
  const fills = fillSlots(canvas, items, snapshot);
  const drafts = PATTERNS.map((pattern) =>
    draftAsText(draftOf(describe.sentences[pattern], fills), describe.slots),
  );
  return listPart(describe.heading, drafts.map(foreign));
}

/** Half a letter, which no address can hold. */
const LONE_SURROGATES = /\p{Cs}/gu;

/** As an image of its own, so nothing in it meets the page around it. */
function mapPart({ canvas }: CanvasSummary, { summary }: TakenAway, { pictures }: WordsOfPage): string {
  const svg = mapAsSvg(summary, canvas.key, 'light', pictures);
  if (svg === null) return '';
  const address = `data:image/svg+xml,${encodeURIComponent(svg.replace(LONE_SURROGATES, '\ufffd'))}`;
  const alt = escaped(pictures.map.title(canvas.name));
  return `<h3>${escaped(pictures.map.heading)}</h3><img src="${escaped(address)}" alt="${alt}">`;
}
