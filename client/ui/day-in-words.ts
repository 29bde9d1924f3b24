import type { Language } from '../../shared/language/language';
import { pageLanguage } from '../language/messages';

const formats = new Map<Language, Intl.DateTimeFormat>();

/** Days stand before months, also in English: "3 Nov" cannot be read the wrong way round. */
const writtenAs = (language: Language) => (language === 'en' ? 'en-GB' : language);

function formatOf(language: Language): Intl.DateTimeFormat {
  const known = formats.get(language);
  if (known) return known;
  const made = new Intl.DateTimeFormat(writtenAs(language), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  formats.set(language, made);
  return made;
}

/** A calendar day `YYYY-MM-DD` as the member reads it, such as "3 Nov 2026" or "3. Nov. 2026"; anything else as it is. */
export function dayInWords(day: string): string {
  const instant = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : NaN;
  return Number.isNaN(instant) ? day : formatOf(pageLanguage()).format(instant);
}
