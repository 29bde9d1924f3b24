import express, { Router } from 'express';
import { join } from 'node:path';
import { onlyMethods } from '../http/method-not-allowed';
import type { Hosting } from '../http/security-headers';
import { readBuiltPages } from '../pages/built-pages';
import { renderPage } from '../pages/render-page';

/** Browsers ask again each time, so that a fix arrives at once; the files behind a page have hashed names and never change. */
const ASK_EACH_TIME = 'no-cache';

/** Files are small: a part of one is never worth asking for. */
const WHOLE = { acceptRanges: false } as const;

/**
 * The Power-Up's pages (`/connector.html`, `/summary.html` …), their hashed files under `/assets`, the icon and the manifest.
 * @throws when the client was not built
 */
export function pageRoutes(assets: string, manifest: string, hosting: Hosting): Router {
  const router = Router();
  for (const [name, page] of Object.entries(readBuiltPages(assets))) {
    const html = renderPage(name, page, hosting);
    router
      .route(`/${name}.html`)
      .get((_request, response) => void response.set('Cache-Control', ASK_EACH_TIME).type('html').send(html))
      .all(onlyMethods('GET', 'HEAD'));
  }
  router.get('/manifest.json', (_request, response) => {
    response.set('Cache-Control', ASK_EACH_TIME).sendFile(manifest, WHOLE);
  });
  router.get('/icon.svg', (_request, response) => {
    response.set('Cache-Control', 'public, max-age=86400').sendFile(join(assets, 'icon.svg'), WHOLE);
  });
  router.use(
    '/assets',
    express.static(assets, { ...WHOLE, immutable: true, maxAge: '1y', index: false, redirect: false }),
  );
  return router;
}
