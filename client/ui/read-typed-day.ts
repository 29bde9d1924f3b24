import { Chrono, configuration, type ParsedResult } from 'chrono-node/en';

/** Days before months, as everywhere but in the United States. */
const DAY_FIRST = new Chrono(configuration.createCasualConfiguration(true));
const MONTH_FIRST = new Chrono(configuration.createCasualConfiguration(false));

const two = (n: number) => String(n).padStart(2, '0');
const asDay = (date: Date) =>
  `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

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

/**
 * The day `YYYY-MM-DD` that words name, such as "yesterday", "3 Nov" or "last Monday"; null where they name none, or more than that.
 * @param today the member's calendar day, `YYYY-MM-DD`
 * @param language of the member's browser, such as "en-GB": 3/11 is read as it is written there
 */
export function readTypedDay(text: string, today: string, language: string): string | null {
  const [year, month, day] = today.split('-').map(Number) as [number, number, number];
  const reader = language === 'en-US' ? MONTH_FIRST : DAY_FIRST;
  const [read, ...others] = reader.parse(text, new Date(year, month - 1, day, 12));
  if (!read || others.length > 0 || !namesADay(read)) return null;
  const rest = text.replace(read.text, '').replace(/[\s,.]/g, '');
  return rest === '' ? latestBy(today, read) : null;
}
