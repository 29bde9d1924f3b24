/**
 * Runs every benchmark and prints its ratios; `npm run bench`. Names of benchmarks, as in `npm run bench -- pageSizes`,
 * run these alone. Ends with 1 when a ratio is above its target.
 */
import { cardRoom } from './card-room-bench';
import { cardSection } from './card-section-bench';
import { connectorBadges } from './connector-bench';
import { costPerCard, largestBoard } from './domain-bench';
import { largestExport } from './reading-bench';
import type { Bench, BenchRow } from './row';
import { pageSizes } from './size-bench';
import { summaryView } from './summary-bench';

const BENCHES: Readonly<Record<string, Bench>> = {
  largestBoard,
  costPerCard,
  largestExport,
  pageSizes,
  connectorBadges,
  cardSection,
  cardRoom,
  summaryView,
};

/** The benchmarks that were asked for by name, or all of them. */
function chosen(names: readonly string[]): Bench[] {
  const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name));
  if (unknown.length > 0)
    throw new Error(
      `There is no benchmark “${unknown.join('”, “')}”; there are ${Object.keys(BENCHES).join(', ')}.`,
    );
  return Object.entries(BENCHES).flatMap(([name, bench]) =>
    names.length === 0 || names.includes(name) ? [bench] : [],
  );
}

const rows: BenchRow[] = [];
for (const bench of chosen(process.argv.slice(2))) rows.push(...(await bench()));

const width = Math.max(...rows.map(({ what }) => what.length));
for (const { what, ratio, target, detail } of rows) {
  const verdict = ratio <= target ? 'ok    ' : 'MISSED';
  const figures = `${ratio.toFixed(2).padStart(6)} x  of at most ${String(target).padStart(4)} x`;
  console.log(`${verdict}  ${what.padEnd(width)}  ${figures}  (${detail})`);
}
if (rows.some(({ ratio, target }) => ratio > target)) process.exitCode = 1;
