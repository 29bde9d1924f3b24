import { dayNumber } from '../scoring/day-number';

/** Days from the start of the count of `dayNumber` to 1 March of the year. */
function daysToMarch(year: number): number {
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

/** Days from 1 March to the first of the month; March is 0. */
const daysToMonth = (month: number) => Math.floor((306 * month + 5) / 10);

/** The day so many days before another; both YYYY-MM-DD. Counted by the calendar alone: shared code has no clock. */
export function daysBefore(day: string, days: number): string {
  const number = dayNumber(day) - days;
  // A year too late at most, since a year has at least 365 days.
  let year = Math.floor(number / 365);
  while (daysToMarch(year) > number) year--;
  const ofYear = number - daysToMarch(year);
  let month = 11;
  while (daysToMonth(month) > ofYear) month--;
  const date = ofYear - daysToMonth(month) + 1;
  const isNextYear = month >= 10;
  return [
    String(year + (isNextYear ? 1 : 0)).padStart(4, '0'),
    String(isNextYear ? month - 9 : month + 3).padStart(2, '0'),
    String(date).padStart(2, '0'),
  ].join('-');
}
