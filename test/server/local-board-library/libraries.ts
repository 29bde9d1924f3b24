import { buildSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The code of our stand-in, bundled as the build bundles it: one classic script. */
export function standIn(): string {
  const entry = join(__dirname, '../../../server/local-board/page/library/main.ts');
  const options = {
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
  } as const;
  const [output] = buildSync({ ...options, entryPoints: [entry] }).outputFiles;
  return output?.text ?? '';
}

/** Trello's own library from the file that TRELLO_LIBRARY names; null where it names none. */
export function trellosOwn(): string | null {
  const file = process.env['TRELLO_LIBRARY'];
  return file ? readFileSync(file, 'utf8') : null;
}
