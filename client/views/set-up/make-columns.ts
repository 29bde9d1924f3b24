import { mapLists } from '../../../shared/list-mapping/map-lists';
import type { Language } from '../../../shared/language/language';
import type { Settings } from '../../../shared/schemas/settings';
import { isExample, planExamples, type ExampleWords } from '../../../shared/set-up/example-cards';
import { planLists } from '../../../shared/set-up/plan-lists';
import type { BoardStore } from '../../trello/board-store';
import { RestFailure, type RestReason, type TrelloRest } from '../../trello/rest/rest-port';

/** How far a run is. */
export interface Progress {
  readonly what: 'lists' | 'examples';
  readonly done: number;
  readonly all: number;
}

export interface ColumnsToMake {
  readonly rest: TrelloRest;
  readonly board: BoardStore;
  readonly idBoard: string;
  readonly language: Language;
  /** Null where no examples are wanted. */
  readonly examples: ExampleWords | null;
  readonly progress: (progress: Progress) => void;
}

/** Choices go into the settings beside those that others make meanwhile. */
async function keepChoices(board: BoardStore, choices: Settings['lists']): Promise<void> {
  if (Object.keys(choices).length === 0) return;
  const result = await board.change((settings) => ({
    ...settings,
    lists: { ...settings.lists, ...choices },
  }));
  if (result.saved) return;
  const reasons: Partial<Record<typeof result.reason, RestReason>> = {
    'read-only': 'no-permission',
    'does-not-fit': 'refused',
    unreadable: 'refused',
  };
  throw new RestFailure(reasons[result.reason] ?? 'no-answer', result.reason);
}

async function makeLists({ rest, board, idBoard, language, progress }: ColumnsToMake): Promise<void> {
  const [lists, { settings }] = [await rest.lists(idBoard), await board.read()];
  const plan = planLists(lists, settings.lists, language);
  const known = new Set(lists.map(({ id }) => id));
  const all = plan.lists.length;
  await keepChoices(board, plan.keep);
  for (const [done, { name, pos, idList, choice }] of plan.lists.entries()) {
    progress({ what: 'lists', done, all });
    const id = idList ?? (await rest.createList(idBoard, { name, pos }, known)).id;
    if (choice) await keepChoices(board, { [id]: choice });
  }
  progress({ what: 'lists', done: all, all });
}

async function makeExamples(
  { rest, board, idBoard, progress }: ColumnsToMake,
  words: ExampleWords,
): Promise<void> {
  const lists = await rest.lists(idBoard);
  const { settings } = await board.read();
  const cards = await rest.cards(idBoard);
  const planned = planExamples(mapLists(lists, settings.lists).mappings, cards, words);
  const known = new Set(cards.map(({ id }) => id));
  for (const [done, card] of planned.entries()) {
    progress({ what: 'examples', done, all: planned.length });
    await rest.createCard(idBoard, card, known);
  }
}

/**
 * Makes the lists that the board lacks, then the examples. It plans from the board as it is, so after a failure it is simply called
 * again and goes on where it stopped.
 *
 * @throws RestFailure; what was made until then stays
 */
export async function makeColumns(columns: ColumnsToMake): Promise<void> {
  await makeLists(columns);
  if (columns.examples) await makeExamples(columns, columns.examples);
}

/**
 * Deletes the examples that are as they were made: nobody has given them another name or stored a rating or evidence on them. The
 * team's own cards are never touched.
 *
 * @param storesNothing whether the Power-Up stores nothing on a card; one that cannot be read is not deleted
 * @throws RestFailure
 */
export async function removeExamples(
  rest: TrelloRest,
  idBoard: string,
  storesNothing: (idCard: string) => Promise<boolean>,
): Promise<void> {
  for (const card of await rest.cards(idBoard))
    if (isExample(card) && (await storesNothing(card.id))) await rest.deleteCard(card.id);
}
