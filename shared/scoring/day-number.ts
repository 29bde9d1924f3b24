/**
 * The number of a calendar day, so that the difference of two is the days between them. Counts from 1 March of the year 0 in the
 * Gregorian calendar: with March first, the leap day is a year's last and month lengths follow one line.
 *
 * @param day `YYYY-MM-DD`. A day that its month does not have (31 April) counts on into the next month.
 */
export function dayNumber(day: string): number {
  const month = (digits(day, 5, 7) + 9) % 12;
  const year = digits(day, 0, 4) - (month >= 10 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const daysBeforeMonth = Math.floor((306 * month + 5) / 10);
  return 365 * year + leapDays + daysBeforeMonth + digits(day, 8, 10) - 1;
}

function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + text.charCodeAt(at) - ZERO;
  return number;
}

const ZERO = '0'.charCodeAt(0);
