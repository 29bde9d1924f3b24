import type { Hosting } from '../http/security-headers';
import type { BuiltPage } from './built-pages';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What a view shows until its script has come: a first paint that waits for nothing but the library. */
const OPENING = '<p class="page-opening">Opening…</p>';

const attribute = (value: string) => `"${value.replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c)}"`;

/** Behind the library and the style in the queue: these decide when the first paint is. */
const preload = (chunk: string) =>
  `<link rel="modulepreload" fetchpriority="low" href=${attribute(`/assets/${chunk}`)}>`;

const meta = (name: string, content: string) => `<meta name="${name}" content=${attribute(content)}>`;

/** The pages that speak to Trello's REST API, and the one to which Trello returns from asking the member. */
const WITH_REST = ['set-up', 'consent'];

function restMetas(name: string, { appKey, restUrl }: Hosting): string[] {
  if (appKey === null || !WITH_REST.includes(name)) return [];
  return [meta('trello-app-key', appKey), meta('trello-rest', restUrl)];
}

/**
 * The HTML of one of the Power-Up's pages: Trello's library first, as a classic script, then ours. The connector draws nothing.
 */
export function renderPage(name: string, page: BuiltPage, hosting: Hosting): string {
  const { libraryUrl, targetOrigin } = hosting;
  const lines = [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>Canvas Signals</title>',
    ...(targetOrigin === null ? [] : [meta('trello-origin', targetOrigin)]),
    ...restMetas(name, hosting),
    `<script src=${attribute(libraryUrl)}></script>`,
    ...(page.style === null ? [] : [`<link rel="stylesheet" href=${attribute(`/assets/${page.style}`)}>`]),
    ...page.chunks.map(preload),
    `<script type="module" src=${attribute(`/assets/${page.script}`)}></script>`,
    '</head>',
    '<body>',
    ...(name === 'connector'
      ? []
      : [`<div id="app">${OPENING}</div>`, '<noscript>Canvas Signals needs JavaScript.</noscript>']),
    '</body>',
    '</html>',
    '',
  ];
  return lines.join('\n');
}
