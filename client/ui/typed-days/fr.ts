import { casual } from 'chrono-node/fr';
import type { DayWords } from '../read-typed-day';
import { dayFirst } from './en';

/** French; English is understood beside it. */
export const french: DayWords = {
  readers: [casual, dayFirst],
  spelled: (text) => text.replace(/^le /i, ''),
  daysAgo: (text) => (/^avant-hier$/i.test(text) ? 2 : null),
};
