import type { readTypedDay } from './read-typed-day';

/** Reads words; null until it has loaded. It is large, and most days are those that stand in the form already. */
let reader: typeof readTypedDay | null = null;
let loading: Promise<void> | null = null;

/** Loads what reads days in words. Without it a day is `YYYY-MM-DD`. */
export function loadDayReader(): Promise<void> {
  loading ??= import('./read-typed-day').then(
    (part) => {
      reader = part.readTypedDay;
    },
    () => {
      loading = null;
    },
  );
  return loading;
}

/** How a date is written that needs no reading, right or wrong. */
const DIGITS = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** Whether the calendar has such a day, which 31 February is not. */
function calendarDay(digits: RegExpExecArray): string | null {
  const [year, month, day] = digits.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return [digits[1], ...[month, day].map((n) => String(n).padStart(2, '0'))].join('-');
}

/** The day `YYYY-MM-DD` that a member typed, in digits or words; null where it is none. `today` is their calendar day. */
export function dayFrom(text: string, today: string): string | null {
  const trimmed = text.trim();
  const digits = DIGITS.exec(trimmed);
  if (digits) return calendarDay(digits);
  return trimmed === '' ? null : (reader?.(trimmed, today, globalThis.navigator?.language ?? '') ?? null);
}
