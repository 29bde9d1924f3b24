/** Runs every benchmark and prints its ratios; `npm run bench`. Ends with 1 when one is above its target. */
import { cardRoom } from './card-room-bench';
import { cardSection } from './card-section-bench';
import { connectorBadges } from './connector-bench';
import { costPerCard, largestBoard } from './domain-bench';
import { largestExport } from './reading-bench';
import type { Bench, BenchRow } from './row';
import { pageSizes } from './size-bench';
import { summaryView } from './summary-bench';

const BENCHES: readonly Bench[] = [
  largestBoard,
  costPerCard,
  largestExport,
  pageSizes,
  connectorBadges,
  cardSection,
  cardRoom,
  summaryView,
];

const rows: BenchRow[] = [];
for (const bench of BENCHES) rows.push(...(await bench()));

const width = Math.max(...rows.map(({ what }) => what.length));
for (const { what, ratio, target, detail } of rows) {
  const verdict = ratio <= target ? 'ok    ' : 'MISSED';
  const figures = `${ratio.toFixed(2).padStart(6)} x  of at most ${String(target).padStart(4)} x`;
  console.log(`${verdict}  ${what.padEnd(width)}  ${figures}  (${detail})`);
}
if (rows.some(({ ratio, target }) => ratio > target)) process.exitCode = 1;
