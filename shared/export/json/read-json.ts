import type * as z from 'zod/mini';
import { EXPORT_FORMAT, EXPORT_VERSION, BoardExport, ExportedSnapshot } from '../../schemas/board-export';
import { pathInWords } from '../../schemas/path-in-words';
import { passedOver, type ReadExport } from '../import';
import { keysLeftOut } from './keys-left-out';

type Parsed = Readonly<Record<string, unknown>>;

/** Whether a JSON value says that it is one of our files, be it damaged or of another version. */
export const isOurJson = (json: unknown): json is Parsed =>
  typeof json === 'object' && json !== null && 'format' in json && json.format === EXPORT_FORMAT;

/**
 * Reads back what `asJson` wrote: its snapshot, from which all figures are computed anew. Unknown keys are passed over with a remark.
 */
export function readJson(json: Parsed): ReadExport {
  const { version } = json;
  if (version !== EXPORT_VERSION) {
    const said =
      typeof version === 'number' || typeof version === 'string' ? String(version).slice(0, 20) : '(none)';
    return {
      ok: false,
      problem: `The file is of version ${said} of this format, and version ${EXPORT_VERSION} is read here. Export the board again, or use the program that wrote it.`,
    };
  }
  const parsed = ExportedSnapshot.safeParse(json['snapshot']);
  if (!parsed.success) return { ok: false, problem: faultIn(parsed.error.issues[0], json['snapshot']) };
  const stray = strayIn(parsed.data);
  if (stray !== null) return { ok: false, problem: stray };
  const unknown = [
    ...Object.keys(json).filter((key) => !(key in BoardExport.shape)),
    ...keysLeftOut(json['snapshot'], parsed.data).map((path) => `snapshot.${path}`),
  ];
  return { ok: true, snapshot: parsed.data, remarks: passedOver('keys', unknown) };
}

/** A card that stands in no list of the file, or a thing that is there twice: what no board of Trello's is like. */
function strayIn({ lists, cards }: z.infer<typeof ExportedSnapshot>): string | null {
  const listIds = new Set(lists.map(({ id }) => id));
  const cardIds = new Set(cards.map(({ id }) => id));
  if (listIds.size < lists.length)
    return 'At snapshot.lists: two lists have the same id; each is expected once.';
  if (cardIds.size < cards.length)
    return 'At snapshot.cards: two cards have the same id; each is expected once.';
  const at = cards.findIndex(({ idList }) => !listIds.has(idList));
  return at < 0 ? null : `At snapshot.cards[${at}].idList: the id of a list that the file has is expected.`;
}

function faultIn(issue: z.core.$ZodIssue | undefined, snapshot: unknown): string {
  const path = issue?.path ?? [];
  const where = ['snapshot', pathInWords(path)].filter((part) => part !== '').join('.');
  const found = path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    snapshot,
  );
  return `At ${where}: ${expectedBy(issue)}, and ${inWords(found)}. The file was changed or damaged; export the board again.`;
}

function expectedBy(issue: z.core.$ZodIssue | undefined): string {
  switch (issue?.code) {
    case 'invalid_type':
      return `a value of the type ${issue.expected} is expected`;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')} is expected`;
    case 'too_big':
      return `at most ${issue.maximum} is expected`;
    case 'too_small':
      return `at least ${issue.minimum} is expected`;
    default:
      return 'a value of another form is expected';
  }
}

/** A value that stands where another should, short enough for a line. */
function inWords(value: unknown): string {
  if (value === undefined) return 'nothing is there';
  const text = JSON.stringify(value) ?? typeof value;
  return `it is ${text.length > 40 ? `${text.slice(0, 40)}…` : text}`;
}
