import type { Language } from '../../shared/language/language';
import { pageLanguage } from '../language/messages';
import type { DayWords, readTypedDay } from './read-typed-day';

/** How words are read, in one language: large, so only that of the page is loaded, and only when somebody is about to write words. */
const WORDS: Readonly<Record<Language, () => Promise<DayWords>>> = {
  en: async () => (await import('./typed-days/en')).english(globalThis.navigator?.language ?? ''),
  es: async () => (await import('./typed-days/es')).spanish,
  fr: async () => (await import('./typed-days/fr')).french,
  de: async () => (await import('./typed-days/de')).german,
  pt: async () => (await import('./typed-days/pt')).portuguese,
};

interface Reader {
  readonly language: Language;
  readonly read: typeof readTypedDay;
  readonly words: DayWords;
}

/** Null until it has loaded. Most days are those that stand in the form already. */
let reader: Reader | null = null;

/** Loads what reads days in words of the page's language. Without it a day is `YYYY-MM-DD`. Never rejects. */
export async function loadDayReader(): Promise<void> {
  const language = pageLanguage();
  if (reader?.language === language) return;
  try {
    const [{ readTypedDay: read }, words] = await Promise.all([
      import('./read-typed-day'),
      WORDS[language](),
    ]);
    reader = { language, read, words };
  } catch {
    // The next time that somebody comes to a date it is tried once more.
  }
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
  return trimmed === '' || !reader ? null : reader.read(trimmed, today, reader.words);
}
