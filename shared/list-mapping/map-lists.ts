import type { Canvas, ListMapping } from '../schemas/list-mapping';
import type { ListChoice, Settings } from '../schemas/settings';
import type { Column } from '../taxonomy';
import { normalise } from './normalise';
import { readListName, type NameMatch } from './read-name';

/** A list as far as its mapping goes. */
interface NamedList {
  readonly id: string;
  readonly name: string;
}

/** What a list stands for, before its canvas has a key. */
interface Reading {
  readonly list: NamedList;
  readonly column: Column | null;
  /** As written; '' for none. */
  readonly canvas: string;
  readonly reason: ListMapping['reason'];
}

type Guess = {
  readonly list: NamedList;
  readonly choice: ListChoice | undefined;
  readonly match: NameMatch | null;
};

const canvasKey = (name: string) => normalise(name);

const isCertain = ({ choice, match }: Guess) =>
  choice ? choice.column !== 'none' : match !== null && !match.everyday;

const columnOf = ({ choice, match }: Guess) =>
  choice ? (choice.column === 'none' ? null : choice.column) : (match?.column ?? null);

/** By a choice of the team's, which wins over everything. */
function byHand({ list, match }: Guess, choice: ListChoice): Reading {
  const column = choice.column === 'none' ? null : choice.column;
  return { list, column, canvas: choice.canvas ?? match?.canvas ?? '', reason: { code: 'chosen' } };
}

/** By its name; an everyday word needs a list of another column that is certain. */
function byName({ list, match }: Guess, certain: readonly Guess[]): Reading {
  if (!match) return { list, column: null, canvas: '', reason: { code: 'notRecognised' } };
  const { column, canvas, matched, language } = match;
  if (!match.everyday) return { list, column, canvas, reason: { code: 'named', matched, language } };
  const sibling = certain.find((other) => columnOf(other) !== column);
  return sibling
    ? { list, column, canvas, reason: { code: 'sibling', matched, language, sibling: sibling.list.name } }
    : { list, column: null, canvas: '', reason: { code: 'needsSibling', matched, language } };
}

/**
 * The canvas of lists that name none: the only named one of the board, unless it has that column already ("Pains (commuters)"
 * beside a plain "Gains"); else a canvas without a name.
 */
function homeOfUnnamed(readings: readonly Reading[]): (reading: Reading) => string {
  const named = readings.filter(({ column, canvas }) => column !== null && canvas !== '');
  const keys = new Set(named.map(({ canvas }) => canvasKey(canvas)));
  const [only] = keys;
  if (only === undefined || keys.size > 1) return () => '';
  const taken = new Set(named.map(({ column }) => column));
  const unnamed = readings.filter(({ column, canvas }) => column !== null && canvas === '');
  return unnamed.some(({ column }) => taken.has(column)) ? () => '' : () => only;
}

/**
 * Which list stands for which column of which canvas, and why (domain page, 3). Choices by hand win; the rest is read from the
 * names. Canvases come in the order of their first list.
 */
export function mapLists(
  lists: readonly NamedList[],
  choices: Settings['lists'],
): { readonly mappings: ListMapping[]; readonly canvases: Canvas[] } {
  const guesses = lists.map((list): Guess => ({
    list,
    choice: Object.hasOwn(choices, list.id) ? choices[list.id] : undefined,
    match: readListName(list.name),
  }));
  const certain = guesses.filter(isCertain);
  const readings = guesses.map((guess) =>
    guess.choice ? byHand(guess, guess.choice) : byName(guess, certain),
  );
  const home = homeOfUnnamed(readings);

  const canvases = new Map<string, Canvas>();
  const mappings = readings.map((reading): ListMapping => {
    const { list, column, canvas, reason } = reading;
    if (column === null) return { idList: list.id, name: list.name, column, canvas: null, reason };
    const key = canvas === '' ? home(reading) : canvasKey(canvas);
    const known = canvases.get(key);
    if (!known || known.name === '') canvases.set(key, { key, name: key === '' ? '' : canvas });
    return { idList: list.id, name: list.name, column, canvas: key, reason };
  });
  return { mappings, canvases: [...canvases.values()] };
}
