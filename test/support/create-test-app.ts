import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Express } from 'express';
import { createApp, type AppDependencies } from '../../server/app';
import type { TokenVerifier } from '../../server/auth/trello-jwt';

/** A built client with one view, as far as the server cares. */
export function builtClient(): string {
  const folder = mkdtempSync(join(tmpdir(), 'canvas-signals-client-'));
  const page = (name: string) => ({
    script: `${name}-ABC.js`,
    style: `${name}-ABC.css`,
    chunks: ['chunk-XYZ.js'],
  });
  writeFileSync(
    join(folder, 'pages.json'),
    JSON.stringify({ connector: { ...page('connector'), style: null }, summary: page('summary') }),
  );
  writeFileSync(join(folder, 'summary-ABC.js'), 'export {};');
  writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  return folder;
}

export const PRODUCTION_HOSTING: AppDependencies['hosting'] = {
  libraryUrl: 'https://p.trellocdn.com/power-up.min.js',
  targetOrigin: null,
  frameAncestors: ['https://trello.com', 'https://*.trello.com'],
  appKey: null,
  restUrl: 'https://api.trello.com',
};

/** The real app over a verifier; what it logs is kept. */
export function createTestApp(
  verifier: TokenVerifier,
  overrides: Partial<AppDependencies> = {},
): { readonly app: Express; readonly logged: string[] } {
  const logged: string[] = [];
  const log = (level: string) => (message: string, fields: unknown) =>
    void logged.push(`${level} ${message} ${JSON.stringify(fields)}`);
  const app = createApp({
    assets: builtClient(),
    manifest: join(__dirname, '..', '..', 'manifest.json'),
    verifier,
    today: () => '2026-11-23',
    log: { info: log('info'), error: log('error') },
    hosting: PRODUCTION_HOSTING,
    ...overrides,
  });
  return { app, logged };
}
