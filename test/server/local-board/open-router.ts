import express, { type Express } from 'express';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBoardState, type BoardState } from '../../../server/local-board/board-state';
import { LOCAL_PLUGIN_ID, type Board } from '../../../server/local-board/contract';
import { createOwnOrigin } from '../../../server/local-board/own-origin';
import { createLocalBoard } from '../../../server/local-board/router';
import { createSigningKey, type SigningKey } from '../../../server/local-board/signing-key';
import { NOW, board } from './boards';

/** The routes of a local board in an app of their own, with a small build beside them. */
export interface OpenRouter {
  readonly app: Express;
  readonly state: BoardState;
  readonly key: SigningKey;
  readonly logged: unknown[];
  readonly saved: Board[];
  close(): void;
}

function smallBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'local-board-assets-'));
  const pages = { board: { script: 'board-X1.js', style: 'board-X1.css', chunks: ['chunk-X1.js'] } };
  writeFileSync(join(folder, 'pages.json'), JSON.stringify(pages));
  writeFileSync(join(folder, 'board-X1.js'), 'export {};');
  writeFileSync(join(folder, 'power-up.js'), 'window.TrelloPowerUp = {};');
  return folder;
}

/** One key for all tests of a file: making one takes a while. */
const signingKey = createSigningKey(() => new Date(NOW));

export async function openRouter(first: Board = board()): Promise<OpenRouter> {
  const assets = smallBuild();
  const saved: Board[] = [];
  const logged: unknown[] = [];
  const key = await signingKey;
  const changed = (next: Board) => void saved.push(next);
  const state = createBoardState({
    previous: null,
    replaced: () => undefined,
    board: first,
    firstVersion: 1,
    now: () => NOW,
    changed,
  });
  const app = express();
  app.use(
    createLocalBoard({
      state,
      key,
      assets,
      setup: {
        idPlugin: LOCAL_PLUGIN_ID,
        connectorUrl: '/connector.html',
        capabilities: ['card-badges'],
        name: 'N',
        icon: '/icon.svg',
      },
      ownOrigin: createOwnOrigin('127.0.0.1'),
      today: () => NOW.slice(0, 10),
      now: () => NOW,
      log: (error) => logged.push(error),
    }),
  );
  return { app, state, key, logged, saved, close: () => rmSync(assets, { recursive: true, force: true }) };
}
