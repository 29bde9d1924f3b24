import { casual } from 'chrono-node/es';
import type { DayWords } from '../read-typed-day';
import { dayFirst } from './en';

/** "el lunes pasado" is the latest Monday, as "lunes" is; the library knows September as "sep". */
const spelled = (text: string) =>
  text
    .replace(/^el /i, '')
    .replace(/ pasado$/i, '')
    .replace(/\b(?:sept|set)\b/i, 'sep');

function daysAgo(text: string): number | null {
  if (/^(?:anteayer|antier)$/i.test(text)) return 2;
  const [, days] = /^hace (\d{1,4}) d[ií]as?$/i.exec(text) ?? [];
  return days === undefined ? null : Number(days);
}

/** Spanish; English is understood beside it. */
export const spanish: DayWords = { readers: [casual, dayFirst], spelled, daysAgo };
