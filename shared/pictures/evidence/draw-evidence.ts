import type { PictureMessages } from '../../messages/pictures';
import { SIGNAL_1 } from '../../scoring/signal-1';
import { element, outlinePart, subject, type OutlinePart, type Element, type Picture } from '../element';
import { footNote } from '../foot';
import { asSentence, itemInWords, nameOf } from '../item-words';
import { NUMBERED, drawKey } from '../key-list';
import type { Ink } from '../palette';
import { framePlot, type Place, type Plot } from '../plot-frame';
import { fitText } from '../text/fit-text';
import { label } from '../text/label';
import { textWidth } from '../text/text-width';
import { round, shapeOf, verdictShape } from '../verdict-shape';
import { LANES, type Lane, type Standing, type Standings } from './standings';

const SMALL = 12;
const RADIUS = 7;
/** A mark with its number. */
const SLOT = { width: 34, height: 23 };
/** Marks of one lane that would overlap stand below each other, in so many rows at most. */
const ROWS = 3;
/** A narrower plot has one row more. */
const FEW_ROWS_FROM = 500;
const BAR_LANE = 84;
const TICKS = [0, 20, 40, 60, 80, 100];
/** Points to a bar. */
const BAR = 5;

const TINTS: Readonly<Record<Lane, Ink>> = {
  firm: 'information',
  likely: 'surface',
  provisional: 'warning',
  outside: 'surface-sunken',
};

/**
 * The score of each job, pain and gain against how sure its place among the top three is. Scores stand where they belong; what is never
 * among the top three, which on a large board is nearly everything, is counted by score.
 */
export function drawEvidence(found: Standings, width: number, messages: PictureMessages): Picture {
  const words = messages.evidence;
  const name = nameOf(found, messages);
  const inside = found.standings.filter(({ lane }) => lane !== 'outside');
  const numbered = inside.slice(0, NUMBERED);
  const numbers = new Map(numbered.map(({ item }, index) => [item.id, index + 1]));
  const entries = numbered.map((standing) => ({
    item: standing.item,
    small: `${messages.column[standing.item.column]} · ${shareInWords(standing, messages)}`,
  }));
  return framePlot(
    {
      title: words.title(name === messages.unnamed ? '' : name),
      description: found.standings.length === 0 ? words.none : words.shown(found.standings.length),
      outline: outlineOf(found, messages),
      notes: [
        ...(found.standings.length === 0 ? [words.none] : []),
        ...(found.early && found.standings.length > 0
          ? [words.early(found.customersHeard, SIGNAL_1.firmness.customersFrom)]
          : []),
        footNote(found, messages),
      ],
      plot: (place) => drawLanes(found.standings, numbers, place, messages),
      key:
        entries.length === 0
          ? null
          : (place, marked) => drawKey(words.listed, entries, place, marked, messages),
    },
    width,
    messages,
  );
}

/** Rounded down, as in words: 89.8 % is not yet the 90 % from which a place is firm. */
function shareInWords({ share }: Standing, messages: PictureMessages): string {
  return messages.evidence.share(messages.percent(Math.floor(share * 100 + 1e-9)));
}

function drawLanes(
  standings: readonly Standing[],
  numbers: ReadonlyMap<string, number>,
  { x, y, width }: Place,
  messages: PictureMessages,
): Plot {
  const words = messages.evidence;
  const subtle = { size: SMALL, ink: 'text-subtle' } as const;
  const upLines = fitText(`↑ ${words.up}`, width / SMALL, 2);
  const drawn: Element[] = upLines.map((line, index) => label(line, x, y + 12 + index * 16, subtle));
  const acrossScore = (score: number) => round(x + 12 + (score / 100) * (width - SLOT.width - 12));
  const top = y + upLines.length * 16 + 8;
  let laneY = top;
  let row = 0;
  const front: Element[] = [];
  const marked = new Set<string>();
  const rows = width < FEW_ROWS_FROM ? ROWS + 1 : ROWS;
  for (const lane of LANES) {
    const here = standings.filter((one) => one.lane === lane);
    const name = fitText(`${words.lanes[lane]}: ${words.laneWords[lane]}`, (width - 60) / SMALL, 2);
    const head = name.length * 16 + 8;
    const height = head + (lane === 'outside' ? BAR_LANE : rows * SLOT.height) + 6;
    drawn.push(
      element('rect', { x, y: laneY, width, height, fill: TINTS[lane], stroke: 'border' }),
      ...name.map((line, index) => label(line, x + 8, laneY + 17 + index * 16, { size: SMALL })),
    );
    const place = { x, y: laneY + head, width };
    const content =
      lane === 'outside'
        ? drawBars(here, place, acrossScore, row, messages)
        : drawMarks(
            here,
            numbers,
            { ...place, y: laneY + head },
            laneY + 17,
            rows,
            acrossScore,
            row,
            messages,
          );
    front.push(...content);
    if (lane !== 'outside')
      for (const one of content) if (one.subject?.ids.length === 1) marked.add(one.subject.ids[0] ?? '');
    row += content.length;
    laneY += height;
  }
  const ticks = TICKS.flatMap((score) => [
    element('line', {
      x1: acrossScore(score),
      y1: laneY,
      x2: acrossScore(score),
      y2: laneY + 5,
      stroke: 'border-bold',
    }),
    label(messages.whole(score), acrossScore(score), laneY + 18, { ...subtle, at: 'middle' }),
  ]);
  drawn.push(...ticks, label(`→ ${words.across}`, x, laneY + 38, subtle), ...front);
  return { drawn, marked, height: laneY + 46 - y };
}

/** Marks where their scores are, surest first; one that would cover another goes a row down, and what finds no row is counted. */
function drawMarks(
  here: readonly Standing[],
  numbers: ReadonlyMap<string, number>,
  place: Place,
  countedY: number,
  rows: number,
  acrossScore: (score: number) => number,
  firstRow: number,
  messages: PictureMessages,
): Element[] {
  const taken: { readonly from: number; readonly to: number }[][] = Array.from({ length: rows }, () => []);
  const crowded: Standing[] = [];
  const drawn: Element[] = [];
  for (const standing of here) {
    const { item } = standing;
    const x = acrossScore(item.score);
    const number = numbers.get(item.id);
    const from = x - RADIUS - 2;
    const width = number === undefined ? 2 * RADIUS + 4 : SLOT.width;
    const free = taken.findIndex((row) => row.every((one) => one.to <= from || one.from >= from + width));
    if (free < 0) {
      crowded.push(standing);
      continue;
    }
    taken[free]?.push({ from, to: from + width });
    const y = place.y + free * SLOT.height + SLOT.height / 2;
    drawn.push(
      subject(
        {
          words: standingInWords(standing, messages),
          aside: asSentence([shareInWords(standing, messages)], messages),
          ids: [item.id],
          column: 0,
          row: firstRow + drawn.length,
        },
        [
          hit(from, y - SLOT.height / 2, width, SLOT.height),
          ...verdictShape(shapeOf(item), x, y, RADIUS),
          ...(number === undefined
            ? []
            : [label(String(number), x + RADIUS + 2, y + 4, { size: 11, bold: true })]),
        ],
      ),
    );
  }
  if (crowded.length === 0) return drawn;
  const right = place.x + place.width - 8;
  const counted = `+${messages.whole(crowded.length)}`;
  const countedWidth = Math.ceil(textWidth(counted, true) * SMALL);
  return [
    ...drawn,
    subject(
      {
        words: messages.more(crowded.length),
        aside: '',
        ids: crowded.map(({ item }) => item.id),
        column: 0,
        row: firstRow + drawn.length,
      },
      [
        hit(right - countedWidth - 4, countedY - 15, countedWidth + 8, 22),
        label(counted, right, countedY, { size: SMALL, bold: true, at: 'right' }),
      ],
    ),
  ];
}

/** How many items have how many points, as bars with their counts. */
function drawBars(
  here: readonly Standing[],
  { y }: Place,
  acrossScore: (score: number) => number,
  firstRow: number,
  messages: PictureMessages,
): Element[] {
  const bins = Array.from({ length: 100 / BAR }, () => [] as Standing[]);
  for (const one of here) bins[Math.min(bins.length - 1, Math.floor(one.item.score / BAR))]?.push(one);
  const most = Math.max(1, ...bins.map((bin) => bin.length));
  const floor = y + BAR_LANE;
  return bins.flatMap((bin, index) => {
    if (bin.length === 0) return [];
    const left = acrossScore(index * BAR);
    const width = round(acrossScore((index + 1) * BAR) - left);
    const height = round(2 + (bin.length / most) * (BAR_LANE - 26));
    const number = messages.whole(bin.length);
    // Where bars are narrow the number is left to the words.
    const fits = textWidth(number) * 11 <= width;
    return [
      subject(
        {
          words: messages.evidence.bar(bin.length, index * BAR, (index + 1) * BAR),
          aside: '',
          ids: bin.map(({ item }) => item.id),
          column: 0,
          row: firstRow + bins.slice(0, index).filter((before) => before.length > 0).length,
        },
        [
          hit(left, round(floor - height - 16), width, round(height + 16)),
          element('rect', {
            x: round(left + 1),
            y: round(floor - height),
            width: round(Math.max(2, width - 2)),
            height,
            fill: 'border-bold',
          }),
          ...(fits
            ? [
                label(number, round(left + width / 2), round(floor - height - 4), {
                  size: 11,
                  ink: 'text-subtle',
                  at: 'middle',
                }),
              ]
            : []),
        ],
      ),
    ];
  });
}

function hit(x: number, y: number, width: number, height: number): Element {
  return element('rect', { class: 'hit', x: round(x), y: round(y), width, height, rx: 4, fill: 'none' });
}

function standingInWords(standing: Standing, messages: PictureMessages): string {
  return itemInWords(standing.item, messages, [shareInWords(standing, messages)]);
}

/** The most items of a lane that its text names. */
const TOLD = 20;

/** The lanes in words; of what is never among the top three, how many there are. */
function outlineOf(found: Standings, messages: PictureMessages): OutlinePart[] {
  const { lanes, laneWords } = messages.evidence;
  const parts = LANES.map((lane) => {
    const here = found.standings.filter((one) => one.lane === lane);
    const title = `${lanes[lane]}: ${laneWords[lane]}`;
    if (lane === 'outside') return { title, lines: here.length === 0 ? [] : [messages.cards(here.length)] };
    return outlinePart(
      title,
      here.map((one) => standingInWords(one, messages)),
      TOLD,
      messages.more,
    );
  });
  return parts.filter(({ lines }) => lines.length > 0);
}
