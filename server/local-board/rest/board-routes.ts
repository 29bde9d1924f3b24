import express, { Router, type Request } from 'express';
import { randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import type { BoardState } from '../board-state';
import { MEMBERS, type Board, type BoardCard, type BoardList, type PluginData } from '../contract';
import { mustWrite } from './caller';
import type { Grant } from './grants';
import { RestError } from './rest-error';

/** Under which name the board's pages hear of changes that came this way: no page's. */
const FROM_REST = 'rest';
/** The step between two neighbours, as Trello makes it. */
const STEP = 65_536;

const Id = z.string().check(z.regex(/^[0-9a-f]{24}$/));
const Name = z.string().check(z.trim(), z.minLength(1), z.maxLength(16_384));
const Desc = z.string().check(z.maxLength(16_384));
/** A place as Trello takes it: 'top', 'bottom', or a positive number. */
const Place = z.union([z.enum(['top', 'bottom']), z.coerce.number().check(z.positive())]);
const Flag = z.pipe(
  z.union([z.boolean(), z.enum(['true', 'false'])]),
  z.transform((value) => value === true || value === 'true'),
);

const NewList = z.object({ name: Name, idBoard: Id, pos: z.optional(Place) });
const NewCard = z.object({ idList: Id, name: Name, desc: z.optional(Desc), pos: z.optional(Place) });
const CardEdit = z.object({
  name: z.optional(Name),
  desc: z.optional(Desc),
  idList: z.optional(Id),
  closed: z.optional(Flag),
});
const ListEdit = z.object({ name: z.optional(Name), closed: z.optional(Flag) });
const Filter = z._default(z.enum(['open', 'closed', 'all', 'none']), 'open');
const Asked = z.object({ filter: Filter, fields: z.optional(z.string()) });

/** What a request says, in its address or its body; the first thing that is wrong is named in Trello's words. */
function read<S extends z.ZodMiniType>(schema: S, request: Request): z.output<S> {
  const body: unknown = request.body;
  const said = { ...request.query, ...(typeof body === 'object' && body !== null ? body : {}) };
  const parsed = schema.safeParse(said);
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path[0];
  throw new RestError(400, `invalid value for ${field === undefined ? 'request' : String(field)}`);
}

function placeAmong(
  others: readonly { readonly pos: number }[],
  place: z.infer<typeof Place> = 'bottom',
): number {
  if (typeof place === 'number') return place;
  const places = others.map(({ pos }) => pos);
  return place === 'top' ? Math.min(2 * STEP, ...places) / 2 : Math.max(0, ...places) + STEP;
}

const notFound = () => new RestError(404, 'The requested resource was not found.');

function known<T extends { readonly id: string }>(all: readonly T[], id: unknown): T {
  const found = all.find((one) => one.id === id);
  if (!found) throw notFound();
  return found;
}

const newId = () => randomBytes(12).toString('hex');

/** Only what all may see. */
const shared = (data: readonly PluginData[]) => data.filter(({ access }) => access === 'shared');

const shownList = ({ id, name, closed, pos, idBoard }: BoardList) => ({ id, name, closed, pos, idBoard });
function shownCard({ pluginData: _, ...card }: BoardCard): Record<string, unknown> {
  return card;
}

/** The fields that were asked for, and always the id. */
function pick(model: Record<string, unknown>, fields: string | undefined): Record<string, unknown> {
  if (fields === undefined || fields === 'all') return model;
  const wanted = new Set(['id', ...fields.split(',')]);
  return Object.fromEntries(Object.entries(model).filter(([name]) => wanted.has(name)));
}

const passes = (filter: z.infer<typeof Filter>) => (model: { readonly closed: boolean }) =>
  filter === 'all' || (filter === 'open' && !model.closed) || (filter === 'closed' && model.closed);

/** Cards in archived lists are not on the board, whatever the filter. */
function cardsOf(board: Board, filter: z.infer<typeof Filter>): BoardCard[] {
  const open = new Set(board.lists.filter(({ closed }) => !closed).map(({ id }) => id));
  return board.cards.filter((card) => passes(filter)(card) && (filter !== 'open' || open.has(card.idList)));
}

function readingRoutes({ current }: BoardState): Router {
  const router = Router();
  const board = (id: unknown) => known([current().board], id);
  router.get('/boards/:id', (request, response) => {
    const { fields = 'id,name' } = read(z.object({ fields: z.optional(z.string()) }), request);
    const { id, name } = board(request.params.id);
    response.json(pick({ id, name, closed: false }, fields));
  });
  router.get('/boards/:id/lists', (request, response) => {
    const { lists } = board(request.params.id);
    const { filter, fields } = read(Asked, request);
    response.json(lists.filter(passes(filter)).map((list) => pick(shownList(list), fields)));
  });
  router.get('/boards/:id/cards', (request, response) => {
    const { filter, fields } = read(Asked, request);
    const cards = cardsOf(board(request.params.id), filter);
    response.json(cards.map((card) => pick(shownCard(card), fields)));
  });
  router.get('/boards/:id/pluginData', (request, response) => {
    response.json(shared(board(request.params.id).pluginData));
  });
  router.get('/cards/:id', (request, response) => {
    const { fields } = read(z.object({ fields: z.optional(z.string()) }), request);
    response.json(pick(shownCard(known(current().board.cards, request.params.id)), fields));
  });
  router.get('/cards/:id/pluginData', (request, response) => {
    response.json(shared(known(current().board.cards, request.params.id).pluginData));
  });
  return router;
}

function writingRoutes(state: BoardState): Router {
  const router = Router();
  const board = () => state.current().board;
  router.post('/lists', (request, response) => {
    const { name, idBoard, pos } = read(NewList, request);
    const id = newId();
    const { lists } = known([board()], idBoard);
    state.change({ type: 'addList', id, name, pos: placeAmong(lists, pos) }, FROM_REST);
    response.json(shownList(known(board().lists, id)));
  });
  router.put('/lists/:id', (request, response) => {
    const { id } = known(board().lists, request.params.id);
    state.change({ type: 'updateList', id, ...read(ListEdit, request) }, FROM_REST);
    response.json(shownList(known(board().lists, id)));
  });
  router.post('/cards', (request, response) => {
    const { idList, pos, ...said } = read(NewCard, request);
    const id = newId();
    known(board().lists, idList);
    const beside = board().cards.filter((card) => card.idList === idList);
    state.change({ type: 'addCard', id, idList, pos: placeAmong(beside, pos), ...said }, FROM_REST);
    response.json(shownCard(known(board().cards, id)));
  });
  router.put('/cards/:id', (request, response) => {
    const { id } = known(board().cards, request.params.id);
    const edit = read(CardEdit, request);
    if (edit.idList !== undefined) known(board().lists, edit.idList);
    state.change({ type: 'updateCard', id, ...edit }, FROM_REST);
    response.json(shownCard(known(board().cards, id)));
  });
  router.delete('/cards/:id', (request, response) => {
    const { id } = known(board().cards, request.params.id);
    state.change({ type: 'deleteCard', id }, FROM_REST);
    response.json({ limits: {} });
  });
  return router;
}

/** The part of Trello's REST API that concerns one board; `response.locals.grant` says who calls. */
export function boardRoutes(state: BoardState): Router {
  const router = Router();
  router.use(express.json({ limit: '64kb' }), express.urlencoded({ limit: '64kb', extended: false }));
  router.use((request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') mustWrite(response.locals['grant'] as Grant);
    next();
  });
  router.get('/members/me', (_request, response) => {
    const { idMember } = response.locals['grant'] as Grant;
    const member = MEMBERS.find(({ id }) => id === idMember);
    response.json({ id: idMember, fullName: member?.name ?? '' });
  });
  router.use(readingRoutes(state), writingRoutes(state));
  return router;
}
