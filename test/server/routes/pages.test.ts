import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import { PAGES } from '../../../client/trello/port';
import { createTestApp, PRODUCTION_HOSTING } from '../../support/create-test-app';

const verifier = { verify: () => Promise.reject(new Error('no token is asked for here')) };
const production = () => createTestApp(verifier).app;
const BUILT = join(__dirname, '../../../dist/client');

describe('a page of the Power-Up', () => {
  it('loads Trello’s library first, then its own files, and passes no origin', async () => {
    const { text, headers } = await request(production()).get('/summary.html');
    const scripts = [...text.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, src]) => src);
    expect(scripts).toEqual(['https://p.trellocdn.com/power-up.min.js', '/assets/summary-ABC.js']);
    expect(text).toContain('href="/assets/summary-ABC.css"');
    expect(text).not.toContain('trello-origin');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['etag']).toBeDefined();
  });

  it('says that it opens until its view is drawn; the connector, which nobody sees, says nothing', async () => {
    const { text } = await request(production()).get('/summary.html');
    expect(text).toMatch(/<div id="app"><p[^>]*>Opening…<\/p><\/div>/);
    expect((await request(production()).get('/connector.html')).text).not.toContain('Opening');
  });

  it('names the local board’s origin there, whatever characters it holds', async () => {
    const hosting = {
      ...PRODUCTION_HOSTING,
      libraryUrl: '/lib.js',
      targetOrigin: 'http://localhost:8080"><script>',
    };
    const { text } = await request(createTestApp(verifier, { hosting }).app).get('/summary.html');
    expect(text).toContain('content="http://localhost:8080&quot;&gt;&lt;script&gt;"');
  });

  it('may be framed by Trello and by nobody else, and runs no script of others', async () => {
    const { headers } = await request(production()).get('/summary.html');
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain('frame-ancestors https://trello.com https://*.trello.com');
    expect(policy).toContain("script-src 'self' https://p.trellocdn.com");
    expect(policy).not.toContain('unsafe-eval');
    expect(policy.match(/script-src[^;]*/)?.[0]).not.toContain('unsafe-inline');
    expect(policy).toContain("object-src 'none'");
    expect(headers['x-frame-options']).toBeUndefined();
    expect(headers['cross-origin-opener-policy']).toBeUndefined();
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('keeps its hashed files for a year', async () => {
    const { status, headers } = await request(production()).get('/assets/summary-ABC.js');
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it.each([
    ['a range beyond the end', '/assets/summary-ABC.js', { Range: 'bytes=99999999-' }, 200],
    ['a range beyond the end of the manifest', '/manifest.json', { Range: 'bytes=99999999-' }, 200],
    ['another version than there is', '/manifest.json', { 'If-Match': '"other"' }, 404],
  ])('is no fault of the server when somebody asks for %s', async (_what, path, headers, status) => {
    const { app, logged } = createTestApp(verifier);
    expect((await request(app).get(path).set(headers)).status).toBe(status);
    expect(logged.filter((line) => line.startsWith('error'))).toEqual([]);
  });

  it('is there for every place that the client opens, once built', async () => {
    if (!existsSync(BUILT)) return console.warn('skipped: the client is not built (npm run build)');
    const { app } = createTestApp(verifier, { assets: BUILT });
    for (const page of ['connector', ...PAGES]) {
      const { status, text } = await request(app).get(`/${page}.html`);
      expect([page, status]).toEqual([page, 200]);
      for (const [, asset] of text.matchAll(/"(\/assets\/[^"]+)"/g)) {
        expect([asset, (await request(app).get(asset ?? '')).status]).toEqual([asset, 200]);
      }
    }
  });
});

describe('beside the pages', () => {
  it('stands the manifest, whose addresses exist', async () => {
    const { body } = await request(production()).get('/manifest.json');
    expect(body).toEqual(JSON.parse(readFileSync(join(__dirname, '../../../manifest.json'), 'utf8')));
    for (const address of [body.icon, body.connector]) {
      expect((await request(production()).get(address.replace('./', '/'))).status).toBe(200);
    }
  });

  it('answers whether the server is well', async () => {
    const { status, body } = await request(production()).get('/healthz');
    expect([status, body]).toEqual([200, { status: 'ok' }]);
  });

  it('allows no other origin to read the API', async () => {
    const { headers } = await request(production())
      .post('/api/v1/summary')
      .set('Origin', 'https://elsewhere.example');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });
});
