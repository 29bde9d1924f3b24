import { casual } from 'chrono-node/de';
import type { DayWords } from '../read-typed-day';
import { dayFirst } from './en';

/** The library wants the point behind the day and the year behind both; people leave them out. */
const spelled = (text: string) =>
  text
    .replace(/^am /i, '')
    .replace(/^(\d{1,2}) (?=\p{L})/u, '$1. ')
    .replace(/^(\d{1,2})\.\s?(\d{1,2})\.?$/, '$1/$2');

/** German; English is understood beside it. */
export const german: DayWords = { readers: [casual, dayFirst], spelled };
