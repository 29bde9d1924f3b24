import { isProfile, type Column } from '../taxonomy';
import { TEAM } from './around-names';
import { normalise } from './normalise';

/** A list whose name names a column, as far as its canvas goes. */
interface Named {
  readonly column: Column;
  readonly rest: readonly string[];
  readonly leaning: boolean;
}

/** A part of a list's name beside its column's name, and the form in which it is compared. */
interface Part {
  readonly written: string;
  readonly key: string;
}

/** A list with its parts. */
interface Parted extends Pick<Named, 'column' | 'leaning'> {
  readonly parts: readonly Part[];
}

/** A number, a letter, a Roman number, or a step: "2", "B", "iv", "step 3". */
const ORDINAL =
  /^(?:(?:step|phase|stage|part|block|box|column|schritt|teil|spalte|paso|etapa|parte|columna|bloque|etape|partie|colonne|bloc|passo|fase|coluna|bloco|stap|deel)\s*)?(?:\d+|[a-z]|[ivx]{1,4})$/;

const isOrdinal = ({ key }: Part) => ORDINAL.test(key);
const isTeam = ({ written }: Part) => TEAM.test(written);

/**
 * The canvas of each list from what stands beside its column's name, as written; '' for none. Whether that is a canvas shows only
 * on the whole board:
 * - Numbers and letters count the lists ("1 - Jobs", "2 - Pains"), unless two of them or more each have several columns of a
 *   profile: then they are teams.
 * - Where a part stands on several columns ("Team A: Jobs (what they do)", "Team A: Pains (what hurts)"), the part that stands on one
 *   list alone is a remark.
 * - Where every list has a part of its own and no column comes twice, all of them are remarks, but for what is called a team.
 * - Where one of two canvases is all profile and the other all value map, they are the two sides of one.
 */
export function canvasNames(lists: readonly Named[]): string[] {
  const counted = withoutCounting(
    lists.map(({ column, leaning, rest }) => ({
      column,
      leaning,
      parts: rest.map((written) => ({ written, key: normalise(written) })),
    })),
  );
  const shared = keysOf(counted, ({ size }) => size > 1);
  const isName = (part: Part) => shared.has(part.key) || isTeam(part);
  const named = counted.map((list) => {
    const names = list.parts.filter(isName);
    return names.length > 0 ? { ...list, parts: names } : list;
  });

  const alone = named.filter(({ parts, leaning }) => parts.length > 0 && !leaning);
  const areRemarks =
    alone.length > 1 &&
    columnsOf(alone).size === alone.length &&
    !alone.some(({ parts }) => parts.some(isName));
  return joinSides(named.map((list) => (areRemarks && !list.leaning ? { ...list, parts: [] } : list)));
}

const columnsOf = (lists: readonly Pick<Named, 'column'>[]): ReadonlySet<Column> =>
  new Set(lists.map(({ column }) => column));

/** The parts whose columns are as wanted, by key. */
function keysOf(
  lists: readonly Parted[],
  wanted: (columns: ReadonlySet<Column>) => boolean,
): ReadonlySet<string> {
  const columns = new Map<string, Set<Column>>();
  for (const { column, parts } of lists) {
    for (const { key } of parts) columns.set(key, (columns.get(key) ?? new Set()).add(column));
  }
  return new Set([...columns].filter(([, ofPart]) => wanted(ofPart)).map(([key]) => key));
}

/** Leaves out numbers and letters that count lists; keeps them where they are what tells two teams apart. */
function withoutCounting(lists: readonly Parted[]): readonly Parted[] {
  const teams = keysOf(
    lists.filter(({ parts }) => parts.every(isOrdinal)),
    (columns) => [...columns].filter(isProfile).length > 1,
  );
  if (teams.size > 1) return lists;
  return lists.map((list) => ({ ...list, parts: list.parts.filter((part) => !isOrdinal(part)) }));
}

/** "Parents: Pains" and "App: Pain relievers" are two sides of one canvas, which has the profile's name. */
function joinSides(lists: readonly Parted[]): string[] {
  const keyOf = ({ parts }: Parted) => parts.map(({ key }) => key).join(' ');
  const nameOf = ({ parts }: Parted) => parts.map(({ written }) => written).join(' ');
  const keys = new Set(lists.map(keyOf));
  const profile = lists.filter(({ column }) => isProfile(column));
  const valueMap = lists.filter(({ column }) => !isProfile(column));
  const [first] = profile;
  const areSides =
    keys.size === 2 &&
    !keys.has('') &&
    [profile, valueMap].every((side) => columnsOf(side).size > 1 && new Set(side.map(keyOf)).size === 1) &&
    !lists.some(({ parts }) => parts.some(isTeam));
  return areSides && first ? lists.map(() => nameOf(first)) : lists.map(nameOf);
}
