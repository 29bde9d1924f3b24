import * as z from 'zod/mini';
import type { Call } from './call';

const SCOPES = ['board', 'card', 'member', 'organization'] as const;
type Scope = (typeof SCOPES)[number];
type Visibility = 'shared' | 'private';
type Document = Record<string, unknown>;

/** The most characters of a document, all its keys together (platform page, 3.1). */
const LIMITS: Readonly<Record<Scope, number>> = {
  board: 8_192,
  card: 4_096,
  member: 4_096,
  organization: 8_192,
};

const OneScope = z.object({ shared: z.optional(z.string()), private: z.optional(z.string()) });
/** The host's answer to `data`. */
const DataAnswer = z.partialRecord(z.enum(SCOPES), OneScope);

/** Which document is meant: a scope, or another card by its id (24 hexadecimal digits) or short link (8 characters). */
interface Place {
  readonly scope: Scope;
  readonly visibility: Visibility;
  readonly idCard: string | undefined;
}

/** @throws Error for a scope or visibility that there is not */
function placeOf(scope: unknown, visibility: unknown): Place {
  const idCard =
    typeof scope === 'string' && /^([0-9a-f]{24}|[0-9a-zA-Z]{8})$/.test(scope) ? scope : undefined;
  const known = SCOPES.find((one) => one === scope) ?? (idCard === undefined ? undefined : 'card');
  if (known === undefined)
    throw new Error(`There is no scope '${String(scope).slice(0, 40)}' of stored data.`);
  if (visibility !== 'shared' && visibility !== 'private') {
    throw new Error("Stored data is either 'shared' or 'private'.");
  }
  return { scope: known, visibility, idCard };
}

/** A stored document. Broken JSON, and JSON that is no object, read as empty. */
function parseDocument(json: string | undefined): Document {
  try {
    const value: unknown = JSON.parse(json ?? '{}');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Document) : {};
  } catch {
    return {};
  }
}

function withoutKeys(document: Document, keys: readonly string[]): Document {
  return Object.fromEntries(Object.entries(document).filter(([key]) => !keys.includes(key)));
}

/** The part of `t` that reads and writes stored data. Reads of one place that wait together share one request; writes queue up. */
export function storedData({ request }: Call) {
  const reading = new Map<string, Promise<z.infer<typeof DataAnswer>>>();
  const writing = new Map<string, Promise<void>>();

  /** Everything stored in the context, or for the card named. */
  function read(idCard: string | undefined): Promise<z.infer<typeof DataAnswer>> {
    const key = idCard ?? '';
    const shared = reading.get(key);
    if (shared) return shared;
    const fresh = request('data', idCard === undefined ? {} : { idCard })
      .then((answer) => DataAnswer.parse(answer ?? {}))
      .finally(() => reading.delete(key));
    reading.set(key, fresh);
    return fresh;
  }

  async function readJson(place: Place): Promise<string | undefined> {
    return (await read(place.idCard))[place.scope]?.[place.visibility];
  }

  async function rewrite(place: Place, edit: (document: Document) => Document): Promise<void> {
    const before = (await readJson(place)) ?? '{}';
    const data = JSON.stringify(edit(parseDocument(before)));
    if (data === before) return;
    const limit = LIMITS[place.scope];
    if (data.length > limit) throw new Error(`PluginData length of ${limit} characters exceeded.`);
    const { scope, visibility, idCard } = place;
    await request('set', { ...(idCard === undefined ? {} : { idCard }), scope, visibility, data });
  }

  /** Writes one after another where they would write the same document; a failed one does not stop the next. */
  function queue(place: Place, edit: (document: Document) => Document): Promise<void> {
    const key = JSON.stringify(place);
    const before = writing.get(key) ?? Promise.resolve();
    const mine = before.catch(() => undefined).then(() => rewrite(place, edit));
    writing.set(key, mine);
    return mine;
  }

  return {
    async getAll(): Promise<Partial<Record<Scope, Partial<Record<Visibility, Document>>>>> {
      const answer = await read(undefined);
      const scopes = Object.entries(answer).map(([scope, documents]) => [
        scope,
        Object.fromEntries(Object.entries(documents).map(([name, json]) => [name, parseDocument(json)])),
      ]);
      return Object.fromEntries(scopes);
    },
    get(scope: unknown, visibility: unknown, key?: string, otherwise?: unknown): Promise<unknown> {
      const place = placeOf(scope, visibility);
      return readJson(place).then((json) => {
        const document = parseDocument(json);
        if (key === undefined) return document;
        return Object.hasOwn(document, key) ? document[key] : otherwise;
      });
    },
    set(scope: unknown, visibility: unknown, key: string | Document, value?: unknown): Promise<void> {
      const values = typeof key === 'string' ? { [key]: value } : key;
      return queue(placeOf(scope, visibility), (document) => ({ ...document, ...values }));
    },
    remove(scope: unknown, visibility: unknown, keys: string | readonly string[]): Promise<void> {
      const names = typeof keys === 'string' ? [keys] : keys;
      return queue(placeOf(scope, visibility), (document) => withoutKeys(document, names));
    },
  };
}
