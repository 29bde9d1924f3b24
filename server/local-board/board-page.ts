import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const FileName = z.string().check(z.regex(/^[\w.-]+$/));
const Pages = z.object({
  board: z.object({ script: FileName, style: z.nullable(FileName), chunks: z.array(FileName) }),
});

/** The board's own page may frame our pages and talk to this server, and nobody may frame it. */
export const BOARD_PAGE_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: https:",
  "frame-src 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

const asset = (name: string) => `/local-board/assets/${name}`;

/**
 * The HTML of the board, made from what the build left in `assets`.
 * @throws when the local board was not built
 */
export function boardPage(assets: string): string {
  const { board } = Pages.parse(JSON.parse(readFileSync(join(assets, 'pages.json'), 'utf8')));
  const chunks = board.chunks.map((chunk) => `<link rel="modulepreload" href="${asset(chunk)}">`);
  const style = board.style === null ? [] : [`<link rel="stylesheet" href="${asset(board.style)}">`];
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>Canvas Signals · local board</title>',
    '<link rel="icon" href="/icon.svg">',
    ...style,
    ...chunks,
    '</head>',
    '<body>',
    '<div id="app"></div>',
    '<noscript>The local board needs JavaScript.</noscript>',
    `<script type="module" src="${asset(board.script)}"></script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
