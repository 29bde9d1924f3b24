import type { Chrono, ParsedResult } from 'chrono-node';

/** How days are put into words in a language. */
export interface DayWords {
  /** Those that read a text, in this order, until one finds a day. */
  readonly readers: readonly Pick<Chrono, 'parse'>[];
  /** The text without words that mean nothing here, spelled as the readers know it. */
  readonly spelled?: (text: string) => string;
  /** How many days ago a text says, where the readers do not know; null where it says no such thing. */
  readonly daysAgo?: (text: string) => number | null;
}

const two = (n: number) => String(n).padStart(2, '0');
const asDay = (date: Date) =>
  `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** Noon of a calendar day `YYYY-MM-DD`, some days earlier. */
function noonOf(today: string, earlier = 0): Date {
  const [year, month, day] = today.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, day - earlier, 12);
}

/** Whether the words name one day and not only a month, a year or a time. */
function namesADay({ start, end }: ParsedResult): boolean {
  return !end && (start.isCertain('day') || start.isCertain('weekday'));
}

/** The day meant: of words that fit several years or weeks, the latest that is not still to come. */
function latestBy(today: string, { start }: ParsedResult): string {
  const day = start.date();
  if (asDay(day) > today && !start.isCertain('year')) {
    if (start.isCertain('day')) day.setFullYear(day.getFullYear() - 1);
    else day.setDate(day.getDate() - 7);
  }
  return asDay(day);
}

function readBy(reader: Pick<Chrono, 'parse'>, text: string, today: string): string | null {
  const [read, ...others] = reader.parse(text, noonOf(today));
  if (!read || others.length > 0 || !namesADay(read)) return null;
  const rest = text.replace(read.text, '').replace(/[\s,.]/g, '');
  return rest === '' ? latestBy(today, read) : null;
}

/**
 * The day `YYYY-MM-DD` that words name, such as "yesterday", "3 Nov" or "last Monday"; null where they name none, or more than that.
 * @param today the member's calendar day, `YYYY-MM-DD`
 */
export function readTypedDay(
  text: string,
  today: string,
  { readers, spelled = (same) => same, daysAgo = () => null }: DayWords,
): string | null {
  const plain = spelled(text.trim().replaceAll('’', "'"));
  const ago = daysAgo(plain);
  if (ago !== null) return asDay(noonOf(today, ago));
  for (const reader of readers) {
    const day = readBy(reader, plain, today);
    if (day !== null) return day;
  }
  return null;
}
