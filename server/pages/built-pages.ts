import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const FileName = z.string().check(z.regex(/^[\w.-]+$/));

/** What one page loads, by the names that the build gave the files. */
const BuiltPage = z.object({ script: FileName, style: z.nullable(FileName), chunks: z.array(FileName) });
export type BuiltPage = z.infer<typeof BuiltPage>;

/**
 * The pages that the build left in the folder (build.mjs writes pages.json).
 * @throws when the client was not built, or by an older build
 */
export function readBuiltPages(assets: string): Readonly<Record<string, BuiltPage>> {
  const text = readFileSync(join(assets, 'pages.json'), 'utf8');
  return z.record(z.string().check(z.regex(/^[a-z-]+$/)), BuiltPage).parse(JSON.parse(text));
}
