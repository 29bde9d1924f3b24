import type { Language } from '../language/language';
import { mapLists } from '../list-mapping/map-lists';
import type { Canvas, ListMapping } from '../schemas/list-mapping';
import { MAX_CANVAS_NAME, type ListChoice, type Settings } from '../schemas/settings';
import { COLUMNS, type Column } from '../taxonomy';
import { LIST_NAMES } from './list-names';
import { posAtEnd, posBefore, posBehind } from './positions';

/** An open list as Trello's REST API has it. */
export interface PlacedList {
  readonly id: string;
  readonly name: string;
  readonly pos: number;
}

/** A column that a canvas lacks, and the list that is to become it. */
export interface PlannedList {
  readonly column: Column;
  readonly canvas: Canvas;
  readonly name: string;
  readonly pos: number;
  /** The list of that name which a run that broke off left behind, still without its choice; null where one has to be made. */
  readonly idList: string | null;
  /** What the settings have to say of it: a name alone may not say which of several canvases is meant. Null where it does. */
  readonly choice: ListChoice | null;
}

/** What a board lacks. */
export interface ListPlan {
  /** In the order in which to make them. */
  readonly lists: readonly PlannedList[];
  /**
   * Lists that are there and would be read otherwise beside the new names, with what they stand for now: to be put into the settings
   * before anything is made. Hardly ever any.
   */
  readonly keep: Settings['lists'];
  /** Canvases whose name is too long for the settings: their lists have to be made by hand. */
  readonly leftOut: readonly Canvas[];
}

/** A board that has no canvas gets one without a name. */
const FIRST: Canvas = { key: '', name: '' };

/** Where a column of the canvas stands: its rank among the columns, and its list's place. */
interface Stand {
  readonly rank: number;
  readonly pos: number;
}

/** Behind the canvas's column before it, else before the one after it, else at the end of the board. */
function placeFor(rank: number, own: readonly Stand[], all: readonly { readonly pos: number }[]): number {
  const sorted = [...own].sort((a, b) => a.rank - b.rank || a.pos - b.pos);
  const before = sorted.filter((stand) => stand.rank < rank).at(-1);
  const after = sorted.find((stand) => stand.rank > rank);
  if (before) return posBehind(before.pos, all);
  return after ? posBefore(after.pos, all) : posAtEnd(all);
}

/** What the lists of a canvas are called, and what the settings have to say of them. */
function wordsFor(column: Column, { name }: Canvas, language: Language) {
  const plain = LIST_NAMES[language][column];
  return name === ''
    ? { name: plain, choice: null }
    : { name: `${name}: ${plain}`, choice: { column, canvas: name } };
}

/**
 * The lists that the board's canvases lack, with their names in `language` and their places in the canvas's order. It is planned anew
 * from the board as it is before every run, so a run that broke off is taken up where it stopped and nothing is made twice.
 *
 * @param choices what the settings say that lists stand for, by list id
 * @param wanted keys of the canvases to complete; absent means all
 */
export function planLists(
  lists: readonly PlacedList[],
  choices: Settings['lists'],
  language: Language,
  wanted?: ReadonlySet<string>,
): ListPlan {
  const inOrder = [...lists].sort((a, b) => a.pos - b.pos);
  const { mappings, canvases } = mapLists(inOrder, choices);
  const found = canvases.length === 0 ? [FIRST] : canvases;
  const chosen = wanted ? found.filter(({ key }) => wanted.has(key)) : found;
  const leftOut = chosen.filter(({ name }) => name.length > MAX_CANVAS_NAME);

  const planned: PlannedList[] = [];
  const free = inOrder.filter(({ id }) => !Object.hasOwn(choices, id));
  for (const canvas of chosen) {
    if (leftOut.includes(canvas)) continue;
    const own = standsOf(canvas, mappings, inOrder);
    for (const [rank, column] of COLUMNS.entries()) {
      if (own.some((stand) => stand.rank === rank)) continue;
      const words = wordsFor(column, canvas, language);
      const there = words.choice && free.find(({ name }) => name === words.name);
      const pos = there ? there.pos : placeFor(rank, own, [...lists, ...planned]);
      planned.push({ column, canvas, ...words, pos, idList: there ? there.id : null });
      own.push({ rank, pos });
    }
  }
  return { lists: planned, keep: readOtherwise(inOrder, planned, choices), leftOut };
}

/** The board once the planned lists were made. */
function withPlanned(
  lists: readonly PlacedList[],
  planned: readonly PlannedList[],
  choices: Settings['lists'],
) {
  const made = planned.map((one, at) => ({ ...one, id: one.idList ?? `planned-${at}` }));
  const fresh = made.filter(({ idList }) => idList === null);
  return {
    lists: [...lists, ...fresh].sort((a, b) => a.pos - b.pos),
    choices: {
      ...choices,
      ...Object.fromEntries(made.flatMap(({ id, choice }) => (choice ? [[id, choice]] : []))),
    },
  };
}

/**
 * Choices that keep every list what it stands for now, where the planned ones would make any stand for something else; else none.
 * Where one is kept, all columns are: each choice changes how the names beside it are read.
 */
function readOtherwise(
  lists: readonly PlacedList[],
  planned: readonly PlannedList[],
  choices: Settings['lists'],
): Settings['lists'] {
  const before = mapLists(lists, choices);
  const board = withPlanned(lists, planned, choices);
  const after = new Map(mapLists(board.lists, board.choices).mappings.map((one) => [one.idList, one]));
  const adopted = new Set(planned.map(({ idList }) => idList));
  const isOther = ({ idList, column, canvas }: ListMapping) => {
    const then = after.get(idList);
    return !adopted.has(idList) && (then?.column !== column || then.canvas !== canvas);
  };
  if (!before.mappings.some(isOther)) return {};
  const names = new Map(before.canvases.map(({ key, name }) => [key, name.slice(0, MAX_CANVAS_NAME)]));
  const kept = before.mappings.filter((one) => one.column !== null || isOther(one));
  return Object.fromEntries(
    kept.map(({ idList, column, canvas }) => [
      idList,
      { column: column ?? ('none' as const), canvas: names.get(canvas ?? '') ?? '' },
    ]),
  );
}

/** The columns that a canvas has. */
function standsOf(canvas: Canvas, mappings: readonly ListMapping[], lists: readonly PlacedList[]): Stand[] {
  return mappings.flatMap(({ canvas: key, column }, at) => {
    const list = lists[at];
    return key === canvas.key && column !== null && list
      ? [{ rank: COLUMNS.indexOf(column), pos: list.pos }]
      : [];
  });
}
