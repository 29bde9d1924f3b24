import type { NameThatCounts } from '../../../shared/list-mapping/ways-to-count';
import type { Canvas, ListMapping } from '../../../shared/schemas/list-mapping';
import type { ListChoice, Settings } from '../../../shared/schemas/settings';
import { pageLanguage } from '../../language/messages';
import type { TrelloList } from '../../trello/port';
import type * as mappingTools from './mapping-tools';

/** What a list stands for now, what its name alone would say, and what was chosen by hand. */
export interface ListStanding {
  readonly list: TrelloList;
  readonly now: ListMapping;
  readonly detected: ListMapping;
  /** Null when nobody chose. */
  readonly choice: ListChoice | null;
  /** Name of the canvas of `now`, '' when the board has only one or the list none. */
  readonly canvas: string;
  /** Under which names it would be a column, in the member's language. None for a list that is one. */
  readonly names: readonly NameThatCounts[];
}

/** What maps lists; fetched beside the view. */
export type MappingTools = typeof mappingTools;

interface Board {
  readonly map: ReturnType<MappingTools['listMapper']>;
  readonly choices: Settings['lists'];
  readonly mappings: readonly ListMapping[];
  readonly canvases: readonly Canvas[];
}

function standing(
  { namesThatCount }: MappingTools,
  list: TrelloList,
  { map, choices, mappings, canvases }: Board,
): ListStanding[] {
  const now = mappings.find(({ idList }) => idList === list.id);
  if (!now) return [];
  const { [list.id]: choice, ...others } = choices;
  const detected = choice ? map(others).mappings.find(({ idList }) => idList === list.id) : now;
  const canvas = canvases.find(({ key }) => key === now.canvas)?.name ?? '';
  const names = namesThatCount(now, mappings, pageLanguage());
  return [{ list, now, detected: detected ?? now, choice: choice ?? null, canvas, names }];
}

/** How every list of the board stands, in the board's order. */
export function standingOf(
  tools: MappingTools,
  lists: readonly TrelloList[],
  choices: Settings['lists'],
): ListStanding[] {
  const map = tools.listMapper(lists);
  const board = { map, choices, ...map(choices) };
  return lists.flatMap((list) => standing(tools, list, board));
}

/** The settings with a list's choice set, or with null left to its name. */
export function withListChoice(settings: Settings, idList: string, choice: ListChoice | null): Settings {
  const { [idList]: _former, ...others } = settings.lists;
  return { ...settings, lists: choice ? { ...others, [idList]: choice } : others };
}

/** What the choices of a list are called: a column, 'none', or 'detected' for whatever its name says. */
export type ColumnChoice = ListChoice['column'] | 'detected';

/** The list's choice after another column was picked. A canvas named by hand stays. */
export function choiceAfterColumn(before: ListChoice | null, column: ColumnChoice): ListChoice | null {
  if (column === 'detected') return null;
  if (column === 'none' || before?.canvas === undefined) return { column };
  return { column, canvas: before.canvas };
}

/** The list's choice after its canvas was named; '' goes back to the name that was detected. */
export function choiceAfterCanvas({ choice, now }: ListStanding, canvas: string): ListChoice | null {
  const column = choice?.column ?? now.column;
  if (column === null) return choice;
  return canvas === '' ? { column } : { column, canvas };
}
