import type { Canvas, ListMapping } from '../schemas/list-mapping';
import type { ListChoice, Settings } from '../schemas/settings';
import { PROFILE_COLUMNS, type Column } from '../taxonomy';
import { canvasNames } from './canvas-names';
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
  /** The canvas's name in the form in which it is compared. */
  readonly key: string;
  readonly reason: ListMapping['reason'];
}

/** What a list's name says. */
interface ReadName {
  readonly list: NamedList;
  readonly match: NameMatch | null;
  /** As written; '' for none. */
  readonly canvas: string;
  /** The canvas's name in the form in which it is compared. */
  readonly key: string;
}

/** What a list's name says, and whether somebody chose otherwise. */
interface Guess extends ReadName {
  readonly choice: ListChoice | undefined;
}

const canvasKey = (name: string) => normalise(name);

/** What a guess amounts to: its column, and the list of another column that speaks for it, where it needs one. */
interface Sure {
  readonly guess: Guess;
  readonly column: Column;
  readonly vouchedBy: Guess | null;
}

/** By a choice of the team's, which wins over everything. */
function byHand({ list, canvas, key }: Guess, choice: ListChoice): Reading {
  const column = choice.column === 'none' ? null : choice.column;
  const named =
    choice.canvas === undefined ? { canvas, key } : { canvas: choice.canvas, key: canvasKey(choice.canvas) };
  return { list, column, ...named, reason: { code: 'chosen' } };
}

function readNames(lists: readonly NamedList[]): ReadName[] {
  const read = lists.map((list) => ({ list, match: readListName(list.name) }));
  const named = read.flatMap(({ list, match }) => (match ? [{ ...match, list }] : []));
  const canvases = canvasNames(named);
  const canvasOf = new Map(named.map(({ list }, at) => [list, canvases[at] ?? '']));
  return read.map(({ list, match }) => {
    const canvas = canvasOf.get(list) ?? '';
    return { list, match, canvas, key: canvasKey(canvas) };
  });
}

const withChoices = (names: readonly ReadName[], choices: Settings['lists']): Guess[] =>
  names.map((name) => ({
    ...name,
    choice: Object.hasOwn(choices, name.list.id) ? choices[name.list.id] : undefined,
  }));

const sameCanvas = (a: Guess, b: Guess) => a.key === b.key;

/** Lists that need nothing else: chosen by hand, or named with certainty. */
function certainOf(guesses: readonly Guess[]): Sure[] {
  return guesses.flatMap((guess): Sure[] => {
    const { choice, match } = guess;
    if (choice) return choice.column === 'none' ? [] : [{ guess, column: choice.column, vouchedBy: null }];
    return match?.strength === 'certain' ? [{ guess, column: match.column, vouchedBy: null }] : [];
  });
}

/**
 * Telling names: a certain one of another column vouches for them, or another telling one on the same canvas. A name that leans on
 * its column's word ("Growing pains") is vouched for on its own canvas only, there also by everyday words, where together they make
 * a whole profile ("Jobs of parents", "Pains of parents", "Benefits of parents").
 */
function tellingOf(guesses: readonly Guess[], certain: readonly Sure[]): Sure[] {
  const telling = guesses.filter(({ choice, match }) => !choice && match?.strength === 'telling');
  return telling.flatMap((guess): Sure[] => {
    const { match } = guess;
    if (!match) return [];
    const vouching =
      certain.find(({ guess: other, column }) => {
        return column !== match.column && (!match.leaning || sameCanvas(guess, other));
      })?.guess ??
      telling.find((other) => other.match?.column !== match.column && sameCanvas(guess, other)) ??
      wholeProfileWith(guess, guesses);
    return vouching ? [{ guess, column: match.column, vouchedBy: vouching }] : [];
  });
}

/** Another list of the guess's named canvas, where its lists have all columns of a profile. */
function wholeProfileWith(guess: Guess, guesses: readonly Guess[]): Guess | undefined {
  if (guess.key === '') return undefined;
  const peers = guesses.filter((other) => other.match !== null && sameCanvas(guess, other));
  const isWhole = PROFILE_COLUMNS.every((column) => peers.some(({ match }) => match?.column === column));
  return isWhole ? peers.find(({ match }) => match?.column !== guess.match?.column) : undefined;
}

/**
 * The list of another column beside which an everyday word counts. One that names its canvas needs it there, or beside lists that
 * name none, when it is the only canvas with a name; one that names none does not belong to any of several.
 */
function siblingOf(guess: Guess, sure: readonly Sure[]): Guess | null {
  const { match, key } = guess;
  const names = new Set(sure.map(({ guess: other }) => other.key).filter((other) => other !== ''));
  const sibling = sure.find(({ guess: other, column }) => {
    if (column === match?.column) return false;
    if (sameCanvas(guess, other)) return true;
    return key === '' ? names.size === 1 : names.size === 0 && !match?.leaning;
  });
  return sibling?.guess ?? null;
}

/** By its name; an everyday word needs a sibling, and gives way to a better name of its own column. */
function byName(guess: Guess, sure: readonly Sure[]): Reading {
  const { list, match, canvas, key } = guess;
  const nothing = { list, column: null, canvas: '', key: '' };
  if (!match) return { ...nothing, reason: { code: 'notRecognised' } };
  const { column, matched, language, strength } = match;
  if (strength === 'certain')
    return { list, column, canvas, key, reason: { code: 'named', matched, language } };
  if (strength === 'everyday') {
    const better = sure.find(
      (other) =>
        other.column === column &&
        !other.guess.choice &&
        (guess.key === '' || sameCanvas(guess, other.guess)),
    );
    if (better) {
      return { ...nothing, reason: { code: 'givesWay', matched, language, to: better.guess.list.name } };
    }
  }
  const sibling =
    strength === 'telling' ? sure.find((other) => other.guess === guess)?.vouchedBy : siblingOf(guess, sure);
  return sibling
    ? {
        list,
        column,
        canvas,
        key,
        reason: { code: 'sibling', matched, language, sibling: sibling.list.name },
      }
    : { ...nothing, reason: { code: 'needsSibling', matched, language } };
}

/**
 * The canvas of lists that name none: the only named one of the board, unless it has that column already ("Pains (commuters)"
 * beside a plain "Gains"); else a canvas without a name.
 */
function homeOfUnnamed(readings: readonly Reading[]): (reading: Reading) => string {
  const named = readings.filter(({ column, canvas }) => column !== null && canvas !== '');
  const keys = new Set(named.map(({ key }) => key));
  const [only] = keys;
  if (only === undefined || keys.size > 1) return () => '';
  const taken = new Set(named.map(({ column }) => column));
  const unnamed = readings.filter(({ column, canvas }) => column !== null && canvas === '');
  return unnamed.some(({ column }) => taken.has(column)) ? () => '' : () => only;
}

/** Which list stands for which column of which canvas, and why. Canvases come in the order of their first list. */
export interface Mapping {
  readonly mappings: ListMapping[];
  readonly canvases: Canvas[];
}

/** Reads the lists' names once, to map them under one set of choices after another: reading names is most of the work. */
export function listMapper(lists: readonly NamedList[]): (choices: Settings['lists']) => Mapping {
  const names = readNames(lists);
  return (choices) => mapNames(names, choices);
}

/** Maps lists (domain page, 3): choices by hand win; the rest is read from the names. */
export const mapLists = (lists: readonly NamedList[], choices: Settings['lists']): Mapping =>
  listMapper(lists)(choices);

function mapNames(names: readonly ReadName[], choices: Settings['lists']): Mapping {
  const guesses = withChoices(names, choices);
  const certain = certainOf(guesses);
  const sure = [...certain, ...tellingOf(guesses, certain)];
  const readings = guesses.map((guess) => (guess.choice ? byHand(guess, guess.choice) : byName(guess, sure)));
  const home = homeOfUnnamed(readings);

  const canvases = new Map<string, Canvas>();
  const mappings = readings.map((reading): ListMapping => {
    const { list, column, canvas, reason } = reading;
    if (column === null) return { idList: list.id, name: list.name, column, canvas: null, reason };
    const key = canvas === '' ? home(reading) : reading.key;
    const known = canvases.get(key);
    if (!known || known.name === '') canvases.set(key, { key, name: key === '' ? '' : canvas });
    return { idList: list.id, name: list.name, column, canvas: key, reason };
  });
  return { mappings, canvases: [...canvases.values()] };
}
