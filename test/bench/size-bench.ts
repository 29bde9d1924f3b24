import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import type { Bench } from './row';

const CLIENT = join(process.cwd(), 'dist', 'client');
const Pages = z.record(
  z.string(),
  z.object({ script: z.string(), style: z.nullable(z.string()), chunks: z.array(z.string()) }),
);

/** kB (1,000 bytes) that a page's script and styles may have when it starts. */
const LIMITS: Readonly<Record<string, number>> = { connector: 9, summary: 45 };
const VIEW = 30;

const gzipped = (file: string) => gzipSync(readFileSync(join(CLIENT, file)), { level: 9 }).length / 1_000;

/** The files that a built script imports, at its start or later, as the build writes their names. */
const importsOf = (file: string) =>
  [...readFileSync(join(CLIENT, file), 'utf8').matchAll(/"\.\/([\w-]+\.js)"/g)].map(([, name]) => name ?? '');

/** A script with everything that it can ever load. */
function reachableFrom(script: string): string[] {
  const reached = new Set([script]);
  for (const file of reached) for (const imported of importsOf(file)) reached.add(imported);
  return [...reached];
}

const sizeOf = (files: readonly string[]) => files.reduce((sum, file) => sum + gzipped(file), 0);

/** What each page loads when it starts, compressed, and beside it what it comes to with every later part. Ratios are against the limits themselves. */
export const pageSizes: Bench = () => {
  const pages = Pages.parse(JSON.parse(readFileSync(join(CLIENT, 'pages.json'), 'utf8')));
  return Object.entries(pages).map(([page, { script, style, chunks }]) => {
    const limit = LIMITS[page] ?? VIEW;
    const styles = style === null ? [] : [style];
    const size = sizeOf([script, ...styles, ...chunks]);
    const whole = sizeOf([...reachableFrom(script), ...styles]);
    return {
      what: `${page}: script and styles, gzip, against ${limit} kB`,
      ratio: size / limit,
      target: 1,
      detail: `${size.toFixed(1)} kB at the start; ${whole.toFixed(1)} kB with every part that it loads later`,
    };
  });
};
