/** The production server as a program: `npm run serve`. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { createApp } from './app';
import { createTokenVerifier } from './auth/trello-jwt';
import { createKeySource } from './auth/trello-keys';
import { readConfig } from './config';
import { jsonLog, standardOutput } from './http/log';
import { listen } from './listen';

z.config(z.locales.en());

/** The build's folder: this file is bundled to dist/server/main.js. */
const DIST = join(dirname(fileURLToPath(import.meta.url)), '..');
const now = () => new Date();

const read = readConfig(process.env);
if (!read.ok) {
  console.error(['The server cannot start:', ...read.faults.map((fault) => `- ${fault}`)].join('\n'));
  process.exit(2);
}
const { config } = read;
const log = jsonLog(standardOutput());

let stopping = false;
const app = createApp({
  assets: join(DIST, 'client'),
  manifest: join(DIST, 'manifest.json'),
  verifier: createTokenVerifier({
    plugins: config.plugins,
    keys: createKeySource({ url: config.keysUrl, fetch, now }),
    now,
  }),
  today: () => now().toISOString().slice(0, 10),
  log,
  ready: () => !stopping,
  trustedProxies: config.trustedProxies,
  hosting: {
    libraryUrl: config.libraryUrl,
    targetOrigin: null,
    frameAncestors: config.frameAncestors,
    appKey: config.appKey,
    restUrl: config.restUrl,
  },
});

const listening = await listen(app, config.port, config.host).catch((error: unknown) => {
  console.error(`The server cannot listen on ${config.host}, port ${config.port}: ${String(error)}`);
  process.exit(1);
});
log.info('listening', { host: config.host, port: listening.port });

async function stop(): Promise<void> {
  // Told twice, whoever stops it does not want to wait.
  if (stopping) process.exit(1);
  stopping = true;
  await listening.stop();
  log.info('stopped', {});
  process.exit(0);
}
process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());
