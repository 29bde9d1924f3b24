import { Chrono, configuration } from 'chrono-node/en';
import type { DayWords } from '../read-typed-day';

/** Days before months, as everywhere but in the United States. */
export const dayFirst = new Chrono(configuration.createCasualConfiguration(true));
const monthFirst = new Chrono(configuration.createCasualConfiguration(false));

/** @param written the language of the member's browser, such as "en-GB": 3/11 is read as it is written there */
export const english = (written: string): DayWords => ({
  readers: [written === 'en-US' ? monthFirst : dayFirst],
});
