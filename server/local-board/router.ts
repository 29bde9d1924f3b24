import express, { Router, type RequestHandler } from 'express';
import { join } from 'node:path';
import { answerErrors } from './answer-errors';
import { BOARD_PAGE_POLICY, boardPage } from './board-page';
import type { BoardState } from './board-state';
import { checkChange, roleOf } from './check-change';
import { ChangeRequest, JwtRequest, MAX_BOARD_FILE, type Sample, type Setup } from './contract';
import { streamEvents } from './event-stream';
import { exportBoard, exportFileName } from './export-board';
import { importBoard } from './import-board';
import { LocalError } from './local-error';
import { parseBody } from './parse-body';
import { restRoutes } from './rest/rest-routes';
import { sameOriginOnly } from './same-origin';
import { SAMPLES, findSample } from './samples';
import type { SigningKey } from './signing-key';

/** What the local board's routes need from outside. */
export interface LocalBoardDependencies {
  readonly state: BoardState;
  readonly key: SigningKey;
  /** Folder dist/local-board: the page's hashed files, pages.json and power-up.js. */
  readonly assets: string;
  readonly setup: Setup;
  /** The origin that a Host header stands for, or null when it is none of ours. */
  readonly ownOrigin: (hostHeader: string | undefined) => string | null;
  /** The day by which a sample's evidence is dated, YYYY-MM-DD. */
  readonly today: () => string;
  /** The time, ISO 8601 in UTC. */
  readonly now: () => string;
  readonly log: (error: unknown) => void;
}

function pageRoutes(assets: string): Router {
  const html = boardPage(assets);
  const router = Router();
  router.get('/', (_request, response) => {
    response.set({ 'Content-Security-Policy': BOARD_PAGE_POLICY, 'Cache-Control': 'no-cache' });
    response.type('html').send(html);
  });
  router.get('/local-board/power-up.js', (_request, response) => {
    response.set('Cache-Control', 'no-cache').sendFile(join(assets, 'power-up.js'));
  });
  router.use('/local-board/assets', express.static(assets, { immutable: true, maxAge: '1y', index: false }));
  return router;
}

function boardRoutes({ state, now }: LocalBoardDependencies): Router {
  const router = Router();
  router.get('/board', (_request, response) => void response.json(state.current()));
  router.get('/events', (request, response) => streamEvents(state, request, response));
  router.get('/export', (_request, response) => {
    const { board } = state.current();
    response.attachment(exportFileName(board)).json(exportBoard(board));
  });
  router.post('/changes', express.json({ limit: '1mb' }), (request, response) => {
    const { change, page, idMember } = parseBody(ChangeRequest, request.body);
    checkChange(state.current().board, change, idMember);
    response.json({ version: state.change(change, page) });
  });
  router.post('/import', express.raw({ type: () => true, limit: MAX_BOARD_FILE }), (request, response) => {
    const bytes: unknown = request.body;
    const imported = importBoard(bytes instanceof Uint8Array ? bytes : new Uint8Array(), now());
    if (!imported.ok) throw new LocalError('not-a-board', imported.problem);
    response.json(state.open(imported.board));
  });
  router.post('/reopen', (_request, response) => {
    const answer = state.reopen();
    if (!answer) throw new LocalError('not-found', 'No board was open before this one.');
    response.json(answer);
  });
  return router;
}

function sampleRoutes({ state, today }: LocalBoardDependencies): Router {
  const router = Router();
  router.get('/samples', (_request, response) => {
    const samples: Sample[] = SAMPLES.map(({ name, title, description }) => ({ name, title, description }));
    response.json(samples);
  });
  router.post('/samples/:name', (request, response) => {
    const sample = findSample(request.params.name);
    if (!sample)
      throw new LocalError(
        'not-found',
        'There is no sample of that name. GET /local-board/samples lists them.',
      );
    response.json(state.open(sample.build(today())));
  });
  return router;
}

function identityRoutes({ state, key, setup }: LocalBoardDependencies): Router {
  const router = Router();
  router.get('/setup', (_request, response) => void response.json(setup));
  router.post('/jwt', express.json({ limit: '16kb' }), async (request, response) => {
    const { idMember, state: ownState, idCard } = parseBody(JwtRequest, request.body);
    if (roleOf(idMember) === 'anonymous') {
      throw new LocalError('not-signed-in', 'A token needs a signed-in member. Switch to one and try again.');
    }
    const jwt = await key.sign({
      idPlugin: setup.idPlugin,
      idBoard: state.current().board.id,
      idMember,
      ...(ownState === undefined ? {} : { state: ownState }),
      ...(idCard === undefined ? {} : { idCard }),
    });
    response.json({ jwt });
  });
  return router;
}

const keptPrivate: RequestHandler = (_request, response, next) => {
  response.set({ 'Cache-Control': 'no-store', 'Cross-Origin-Resource-Policy': 'same-origin' });
  next();
};

const nothingThere: RequestHandler = () => {
  throw new LocalError('not-found', 'The local board has no such address, or not with this method.');
};

/**
 * The local board's page at `/`, everything under `/local-board` (contract.ts lists the routes), and Trello's REST API under `/1`. Mount it at the root.
 * @throws when the page was not built
 */
export function createLocalBoard(dependencies: LocalBoardDependencies): Router {
  const router = Router();
  const { state, ownOrigin, now, log } = dependencies;
  router.use(pageRoutes(dependencies.assets));
  router.use('/1', restRoutes({ state, ownOrigin, log, clock: () => Date.parse(now()) }));
  router.use(
    '/local-board',
    keptPrivate,
    sameOriginOnly(dependencies.ownOrigin),
    boardRoutes(dependencies),
    sampleRoutes(dependencies),
    identityRoutes(dependencies),
    nothingThere,
    answerErrors(dependencies.log),
  );
  return router;
}
