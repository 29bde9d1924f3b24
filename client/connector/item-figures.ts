import type { Evidence } from '../../shared/schemas/evidence';
import { scoreItem, type ItemScore } from '../../shared/scoring/score-item';
import { weigh } from '../../shared/scoring/weigh';
import { readBadgeData } from '../../shared/stored/badge-data';
import { sideOf, type Column } from '../../shared/taxonomy';
import type { StoredData, TrelloPort } from '../trello/port';
import type { BoardView } from './board-view';

/** What stands on an item's card: its score and what it rests on. */
export type ItemFigures =
  | { readonly state: 'unreadable' }
  | {
      readonly state: 'ok';
      readonly score: ItemScore;
      readonly priority: number | null;
      /** Day of the latest entry that weighs anything, YYYY-MM-DD, or null. */
      readonly latestEvidence: string | null;
      /** Nothing was set or logged yet. */
      readonly blank: boolean;
    };

/** The highest priority among the addressed items; a card that cannot be read counts for nothing. */
async function addressedPriority(
  port: TrelloPort,
  board: BoardView,
  addresses: readonly string[],
): Promise<number | null> {
  const priorities = addresses.map(async (idCard) => {
    const column = board.columnOf(idCard);
    if (column === null || sideOf(column) !== 'profile') return null;
    const data = readBadgeData(await port.readCard(idCard).catch(() => ({})), column);
    return data.state === 'unreadable' ? null : data.priority;
  });
  const known = (await Promise.all(priorities)).filter((priority) => priority !== null);
  return known.length === 0 ? null : Math.max(...known);
}

function latestDay(column: Column, evidence: readonly Evidence[]): string | null {
  const days = weigh(sideOf(column), evidence).map(({ entry }) => entry.date);
  return days.sort().at(-1) ?? null;
}

/** Scores one card from its own stored data; a value-map item also asks for the ratings of the cards that it addresses. */
export async function itemFigures(
  port: TrelloPort,
  board: BoardView,
  column: Column,
  stored: StoredData,
): Promise<ItemFigures> {
  const data = readBadgeData(stored, column);
  if (data.state === 'unreadable') return data;
  const { evidence, hasFields, addresses } = data;
  const priority =
    sideOf(column) === 'profile' ? data.priority : await addressedPriority(port, board, addresses);
  return {
    state: 'ok',
    score: scoreItem({ column, evidence, priority }),
    priority,
    latestEvidence: latestDay(column, evidence),
    blank: evidence.length === 0 && !hasFields,
  };
}
