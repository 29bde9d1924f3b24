/**
 * Builds everything that runs into dist/: the Power-Up's pages, the server, the local board, the command line, the benchmarks.
 * `node build.mjs` builds all but the benchmarks, `node build.mjs --only cli|server|client|local-board|bench` one part.
 */
import { mkdir, rm, writeFile, copyFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { build } from 'esbuild';

const VIEWS = [
  'card-section',
  'add-evidence',
  'interview',
  'review',
  'summary',
  'settings',
  'list-column',
  'mapping',
  'welcome',
  'set-up',
  'consent',
];

const browser = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  platform: 'browser',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: 'linked',
  logLevel: 'warning',
  legalComments: 'none',
};

const node = {
  bundle: true,
  format: 'esm',
  target: 'node20',
  platform: 'node',
  sourcemap: 'linked',
  logLevel: 'warning',
};

/** Bundles entries, which share chunks among them, with hashed names; answers which files each page needs. */
async function bundlePages(entries, outdir) {
  const { metafile } = await build({
    ...browser,
    entryPoints: entries,
    outdir,
    splitting: true,
    metafile: true,
    entryNames: '[name]-[hash]',
    chunkNames: 'chunk-[hash]',
    assetNames: '[name]-[hash]',
  });
  const pages = {};
  for (const [path, output] of Object.entries(metafile.outputs)) {
    if (!output.entryPoint) continue;
    const name = Object.keys(entries).find((key) => entries[key] === output.entryPoint);
    // A part that loads on demand is an entry to esbuild, but no page.
    if (name === undefined) continue;
    pages[name] = {
      script: basename(path),
      style: output.cssBundle ? basename(output.cssBundle) : null,
      chunks: output.imports
        .filter((i) => i.kind === 'import-statement' && !i.external)
        .map((i) => basename(i.path)),
    };
  }
  return pages;
}

/** Bundles groups of entries and writes beside them which files each page needs. */
async function buildPages(groups, outdir) {
  await rm(outdir, { recursive: true, force: true });
  const pages = {};
  for (const entries of groups) Object.assign(pages, await bundlePages(entries, outdir));
  await writeFile(`${outdir}/pages.json`, JSON.stringify(pages, null, 2));
}

const parts = {
  async client() {
    // Each page by itself, so that none loads what only others need; a page is small and its frame is opened alone.
    const views = VIEWS.map((view) => ({ [view]: `client/views/${view}/main.tsx` }));
    await buildPages([{ connector: 'client/connector/main.ts' }, ...views], 'dist/client');
    await copyFile('manifest.json', 'dist/manifest.json');
    await copyFile('client/icon.svg', 'dist/client/icon.svg');
  },
  async server() {
    await build({
      ...node,
      entryPoints: { main: 'server/main.ts' },
      outdir: 'dist/server',
      packages: 'external',
    });
  },
  async 'local-board'() {
    await buildPages([{ board: 'server/local-board/page/main.tsx' }], 'dist/local-board');
    // A classic script under a fixed name, as Trello's library is one.
    await build({
      ...browser,
      format: 'iife',
      entryPoints: { 'power-up': 'server/local-board/page/library/main.ts' },
      outdir: 'dist/local-board',
    });
    await build({
      ...node,
      entryPoints: { 'local-board': 'server/local-board/main.ts' },
      outdir: 'dist/server',
      packages: 'external',
    });
  },
  async cli() {
    await mkdir('dist/cli', { recursive: true });
    await build({
      ...node,
      entryPoints: { summary: 'server/cli/main.ts' },
      outdir: 'dist/cli',
      banner: { js: '#!/usr/bin/env node' },
    });
  },
  async bench() {
    await build({
      ...node,
      entryPoints: { main: 'test/bench/main.ts' },
      outdir: 'dist/bench',
      packages: 'external',
    });
  },
  async measure() {
    await build({
      ...node,
      entryPoints: { main: 'test/measure/main.ts' },
      outdir: 'dist/measure',
    });
  },
};

const only = process.argv[2] === '--only' ? process.argv[3] : undefined;
if (only !== undefined && !(only in parts)) {
  console.error(`build: no part named '${only}'; parts are ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}
process.chdir(dirname(new URL(import.meta.url).pathname));
for (const part of only ? [only] : ['client', 'server', 'local-board', 'cli']) await parts[part]();
