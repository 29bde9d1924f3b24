/**
 * What the local board's page and its server say to each other, and the form in which the board is kept: Trello's own export
 * form, so that "Export JSON" is the state and an import is read by the same parser as any export.
 */
import * as z from 'zod/mini';

const Id = z.string().check(z.regex(/^[0-9a-f]{24}$/));
const Name = z.string().check(z.maxLength(16_384));
const Pos = z.number();

/** Stored Power-Up data as Trello keeps it: one JSON document in a string per Power-Up, model and visibility. */
export const PluginData = z.object({
  id: Id,
  idPlugin: z.string(),
  scope: z.enum(['board', 'card', 'member', 'organization']),
  idModel: z.string(),
  value: z.string(),
  access: z.enum(['shared', 'private']),
  /** Only for private data: whose it is. Never exported. */
  idMember: z.optional(z.string()),
  dateLastUpdated: z.optional(z.string()),
});
export type PluginData = z.infer<typeof PluginData>;

export const BoardList = z.looseObject({ id: Id, name: Name, closed: z.boolean(), pos: Pos, idBoard: Id });
export type BoardList = z.infer<typeof BoardList>;

export const BoardCard = z.looseObject({
  id: Id,
  name: Name,
  desc: z.string(),
  closed: z.boolean(),
  idBoard: Id,
  idList: Id,
  pos: Pos,
  shortLink: z.string(),
  idShort: z.number(),
  dateLastActivity: z.string(),
  pluginData: z.array(PluginData),
});
export type BoardCard = z.infer<typeof BoardCard>;

/** A board in Trello's export form, as far as the local board shows and changes it; everything else is kept as it came. */
export const Board = z.looseObject({
  id: Id,
  name: Name,
  lists: z.array(BoardList),
  cards: z.array(BoardCard),
  pluginData: z.array(PluginData),
});
export type Board = z.infer<typeof Board>;

/** The id under which the local board keeps our Power-Up's data. An import's own data moves to it, whatever its id was. */
export const LOCAL_PLUGIN_ID = '5e00000000000000000000f1';

/** The API key of our Power-Up on the local board. Like Trello's keys it is public. */
export const LOCAL_APP_KEY = '10ca1b0a4d00000000000000000000f1';

/** The most bytes that `POST /import` takes. */
export const MAX_BOARD_FILE = 60 * 1024 * 1024;

/**
 * Every POST carries this header with the value '1'. A page of another site cannot add it without asking first, so it cannot
 * change the board behind the back of whoever has it open.
 */
export const LOCAL_HEADER = 'x-local-board';

/** Who one plays on the local board. The role decides what the host lets the Power-Up write. */
export const MEMBERS = [
  { id: '5e000000000000000000000a', name: 'Editor', role: 'editor' },
  { id: '5e000000000000000000000b', name: 'Coach', role: 'editor' },
  { id: '5e000000000000000000000c', name: 'Observer (read only)', role: 'observer' },
] as const;
/** The fourth: a visitor of a public board, whom Trello calls notLoggedIn. */
export const ANONYMOUS = 'notLoggedIn';

/** One change of the board. The server applies them one after another and tells every open page. */
export const Change = z.discriminatedUnion('type', [
  z.object({ type: z.literal('addList'), id: Id, name: Name, pos: Pos }),
  z.object({
    type: z.literal('updateList'),
    id: Id,
    name: z.optional(Name),
    pos: z.optional(Pos),
    closed: z.optional(z.boolean()),
  }),
  z.object({
    type: z.literal('addCard'),
    id: Id,
    name: Name,
    idList: Id,
    pos: Pos,
    desc: z.optional(Name),
  }),
  z.object({
    type: z.literal('updateCard'),
    id: Id,
    name: z.optional(Name),
    desc: z.optional(Name),
    idList: z.optional(Id),
    pos: z.optional(Pos),
    closed: z.optional(z.boolean()),
  }),
  z.object({ type: z.literal('deleteCard'), id: Id }),
  z.object({ type: z.literal('renameBoard'), name: Name }),
  /** The whole new document of one scope and visibility, as the library sends it. `value` '{}' clears it. */
  z.object({
    type: z.literal('setPluginData'),
    scope: z.enum(['board', 'card', 'member', 'organization']),
    visibility: z.enum(['shared', 'private']),
    idModel: z.string(),
    idMember: z.string(),
    value: z.string().check(z.maxLength(100_000)),
  }),
]);
export type Change = z.infer<typeof Change>;

/**
 * Body of `POST /local-board/changes`. `idMember` is who makes the change (an id of MEMBERS, or ANONYMOUS): the server refuses
 * what that member may not do.
 */
export const ChangeRequest = z.object({
  change: Change,
  page: z.string().check(z.maxLength(64)),
  idMember: z.string(),
});

/** `GET /local-board/board`, and the answer of every route that opens another board. */
export const BoardAnswer = z.object({ version: z.number(), board: Board });
export type BoardAnswer = z.infer<typeof BoardAnswer>;

/** Events of `GET /local-board/events` (server-sent). `page` names the page that made the change, which has it already. */
export const BoardEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('change'), version: z.number(), change: Change, page: z.string() }),
  /** Another board was opened: read it anew. */
  z.object({ type: z.literal('opened'), version: z.number() }),
]);
export type BoardEvent = z.infer<typeof BoardEvent>;

/**
 * Routes, all under `/local-board`:
 * - GET `/board` → BoardAnswer · POST `/changes` ChangeRequest → `{ version }` · GET `/events` → BoardEvent stream
 * - POST `/import` (the bytes of an export) → BoardAnswer, or a problem that says why not · GET `/export` → Trello's form
 * - POST `/reopen` → BoardAnswer of the board that an import or a sample took the place of (twice: and back), 404 when there is none
 * - GET `/samples` → Sample[] · POST `/samples/:name` → BoardAnswer
 * - POST `/jwt` JwtRequest → `{ jwt }` · GET `/setup` → Setup
 */
export const Sample = z.object({ name: z.string(), title: z.string(), description: z.string() });
export type Sample = z.infer<typeof Sample>;

export const JwtRequest = z.object({
  idMember: z.string(),
  state: z.optional(z.string().check(z.maxLength(2_048))),
  idCard: z.optional(z.string()),
});

/** What the page needs to know to play host: our plugin's id, where its connector is, and what its manifest switches on. */
export const Setup = z.object({
  idPlugin: z.string(),
  connectorUrl: z.string(),
  capabilities: z.array(z.string()),
  name: z.string(),
  icon: z.string(),
});
export type Setup = z.infer<typeof Setup>;

/** Every way in which the local board's routes say no. */
export const LOCAL_PROBLEM_CODES = [
  'other-origin',
  'may-not-write',
  'not-signed-in',
  'body-not-json',
  'body-invalid',
  'body-too-large',
  'not-a-board',
  'not-found',
  'internal',
] as const;
export type LocalProblemCode = (typeof LOCAL_PROBLEM_CODES)[number];

/** The shape of every refusal: problem details (RFC 9457). `detail` says what happened and what to do. */
export const LocalProblem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.enum(LOCAL_PROBLEM_CODES),
});
export type LocalProblem = z.infer<typeof LocalProblem>;
