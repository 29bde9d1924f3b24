import { casual } from 'chrono-node/pt';
import type { DayWords } from '../read-typed-day';
import { dayFirst } from './en';

/** "segunda passada" is the latest Monday, as "segunda" is. */
const spelled = (text: string) =>
  text
    .replace(/^(?:no )?dia /i, '')
    .replace(/^n[ao] /i, '')
    .replace(/ passad[ao]$/i, '');

function daysAgo(text: string): number | null {
  if (/^(?:anteontem|antes de ontem)$/i.test(text)) return 2;
  const [, ago, before] = /^(?:h[áa] (\d{1,4}) dias?|(\d{1,4}) dias? atr[áa]s)$/i.exec(text) ?? [];
  const days = ago ?? before;
  return days === undefined ? null : Number(days);
}

/** Portuguese; English is understood beside it. */
export const portuguese: DayWords = { readers: [casual, dayFirst], spelled, daysAgo };
