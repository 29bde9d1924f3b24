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
const CONNECTOR = 9;
const VIEW = 30;

const gzipped = (file: string) => gzipSync(readFileSync(join(CLIENT, file)), { level: 9 }).length / 1_000;

/** What each page loads when it starts, compressed. Ratios are against the limits themselves. */
export const pageSizes: Bench = () => {
  const pages = Pages.parse(JSON.parse(readFileSync(join(CLIENT, 'pages.json'), 'utf8')));
  return Object.entries(pages).map(([page, { script, style, chunks }]) => {
    const limit = page === 'connector' ? CONNECTOR : VIEW;
    const size = [script, ...(style === null ? [] : [style]), ...chunks].reduce(
      (sum, file) => sum + gzipped(file),
      0,
    );
    return {
      what: `${page}: script and styles, gzip, against ${limit} kB`,
      ratio: size / limit,
      target: 1,
      detail: `${size.toFixed(1)} kB; what it loads later is not counted`,
    };
  });
};
