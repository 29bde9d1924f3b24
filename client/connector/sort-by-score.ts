import { compareRank, type Rankable } from '../../shared/scoring/rank';
import { weigh } from '../../shared/scoring/weigh';
import { sideOf, type Column } from '../../shared/taxonomy';
import type { Evidence } from '../../shared/schemas/evidence';
import type { StoredData, TrelloPort } from '../trello/port';
import { readBoardView, type BoardView } from './board-view';
import { itemFigures, type ReadOther } from './item-figures';

/** Day of the latest entry that weighs anything, YYYY-MM-DD, or null. */
function latestDay(column: Column, evidence: readonly Evidence[]): string | null {
  const days = weigh(sideOf(column), evidence).map(({ entry }) => entry.date);
  return days.sort().at(-1) ?? null;
}

/** A card's place in the order of its column, or null for a card that is no item or cannot be read. */
async function rankable(
  board: BoardView,
  id: string,
  cardPosition: number,
  read: ReadOther,
): Promise<Rankable | null> {
  const column = board.columnOf(id);
  if (column === null) return null;
  const stored: StoredData = await read(id);
  const figures = await itemFigures(board, column, stored, read);
  if (figures.state === 'unreadable') return null;
  const { score, priority, evidence } = figures;
  const latestEvidence = latestDay(column, evidence);
  return { ...score, id, priority, latestEvidence, listPosition: 0, cardPosition };
}

/** The ids of one list's cards with the items among them first, best rank first; the others keep their order behind them. */
export async function sortByScore(port: TrelloPort, ids: readonly string[]): Promise<string[]> {
  const board = await readBoardView(port);
  const read: ReadOther = (idCard) => port.readCard(idCard);
  const places = await Promise.all(ids.map((id, at) => rankable(board, id, at, read).catch(() => null)));
  const items = places.filter((place) => place !== null).sort(compareRank);
  const ranked = new Set(items.map(({ id }) => id));
  return [...ranked, ...ids.filter((id) => !ranked.has(id))];
}
