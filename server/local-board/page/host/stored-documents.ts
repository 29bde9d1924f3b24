import type { Board, Change, PluginData } from '../../contract';
import { HostError } from './host-error';
import { isSignedIn, mayEdit, type Who } from './who';

export type Scope = PluginData['scope'];
export type Visibility = PluginData['access'];

/** The most characters of one document (platform page, 3.1). */
export const DOCUMENT_LIMITS: Readonly<Record<Scope, number>> = {
  board: 8_192,
  card: 4_096,
  member: 4_096,
  organization: 8_192,
};

/** Key names that Trello takes for a leak when all may read the document (platform page, 3.2). */
const SECRET_KEY = /"[^"\\]*(token|secret)"\s*:/i;

/** Whose document: the model's id for each scope. Null where there is no such model here. */
function modelOf(scope: Scope, board: Board, idCard: string | null, who: Who): string | null {
  switch (scope) {
    case 'board':
      return board.id;
    case 'card':
      return idCard;
    case 'member':
      return isSignedIn(who) ? who.id : null;
    case 'organization':
      return typeof board['idOrganization'] === 'string' ? board['idOrganization'] : null;
  }
}

interface Reader {
  readonly board: Board;
  readonly who: Who;
  readonly idPlugin: string;
}

function documentsOf(scope: Scope, idCard: string | null, { board, who, idPlugin }: Reader) {
  const idModel = modelOf(scope, board, idCard, who);
  if (idModel === null) return {};
  const entries =
    scope === 'card' ? (board.cards.find((card) => card.id === idModel)?.pluginData ?? []) : board.pluginData;
  const mine = entries.filter(
    (entry) =>
      entry.idPlugin === idPlugin &&
      entry.scope === scope &&
      entry.idModel === idModel &&
      (entry.access === 'shared' || entry.idMember === who.id),
  );
  return Object.fromEntries(mine.map(({ access, value }) => [access, value]));
}

/** All that this person may read: the answer to `data` (wire protocol page, 5). */
export function readDocuments(idCard: string | null, reader: Reader) {
  return {
    board: documentsOf('board', idCard, reader),
    card: documentsOf('card', idCard, reader),
    member: documentsOf('member', idCard, reader),
    organization: documentsOf('organization', idCard, reader),
  };
}

/** @throws HostError when this person may not write it */
function checkWriter(visibility: Visibility, who: Who): void {
  if (!isSignedIn(who)) throw new HostError('refused', 'Nobody is signed in: nothing can be stored.');
  if (visibility === 'shared' && !mayEdit(who)) {
    throw new HostError('refused', 'This member may only read here: shared data was not written.');
  }
}

/** @throws HostError when it is no JSON object, too long, or looks as if it gave a secret away */
function checkDocument(scope: Scope, visibility: Visibility, json: string): void {
  const limit = DOCUMENT_LIMITS[scope];
  if (json.length > limit)
    throw new HostError('refused', `PluginData length of ${limit} characters exceeded.`);
  if (visibility === 'shared' && SECRET_KEY.test(json)) {
    throw new HostError(
      'refused',
      'Detected potential secret: shared data has a key named like a token or a secret.',
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new HostError('refused', 'Stored data must be JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new HostError('refused', 'Stored data must be a JSON object.');
  }
}

/**
 * The change that puts a whole new document in place of the former one: the last write wins, as in Trello.
 * @throws HostError when the person may not, or the document is not one that Trello takes
 */
export function writeDocument(
  document: { scope: Scope; visibility: Visibility; idCard: string | null; json: string },
  { board, who }: Pick<Reader, 'board' | 'who'>,
): Change {
  const { scope, visibility, idCard, json } = document;
  checkWriter(visibility, who);
  checkDocument(scope, visibility, json);
  const idModel = modelOf(scope, board, idCard, who);
  if (idModel === null)
    throw new HostError('invalid context', `There is no ${scope} here to store data for.`);
  return { type: 'setPluginData', scope, visibility, idModel, idMember: who.id, value: json };
}
