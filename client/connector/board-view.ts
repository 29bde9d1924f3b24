import { mapLists } from '../../shared/list-mapping/map-lists';
import type { ListMapping } from '../../shared/schemas/list-mapping';
import type { Settings } from '../../shared/schemas/settings';
import { readBoardData } from '../../shared/stored/board-data';
import type { Column } from '../../shared/taxonomy';
import type { TrelloPort } from '../trello/port';
import { withTimeout } from '../trello/with-timeout';
import { CAPABILITY_WITHIN } from './guard';

/** What a badge must know beyond its own card. */
export interface BoardView {
  readonly settings: Settings;
  /** The column in which a card stands; null outside the canvas. */
  columnOf(idCard: string): Column | null;
}

async function readBoardView(port: TrelloPort): Promise<BoardView> {
  const [lists, cards, stored] = await Promise.all([port.lists(), port.cards(), port.readBoard()]);
  const { settings } = readBoardData(stored);
  const { mappings } = mapLists(lists, settings.lists);
  const columns = new Map(mappings.map(({ idList, column }: ListMapping) => [idList, column]));
  const listOf = new Map(cards.map(({ id, idList }) => [id, idList]));
  return {
    settings,
    columnOf: (idCard) => columns.get(listOf.get(idCard) ?? '') ?? null,
  };
}

/** Milliseconds for which a view of the board serves further badges: a burst, but not the next pass after a change. */
const FRESH_FOR = 250;

/**
 * Reads the board's side of badges once per burst. A thousand badges are asked for at once when a board opens: they share one
 * request under way, and its answer for a moment. A failure is not kept.
 */
export function createBoardViews(now: () => number): (port: TrelloPort) => Promise<BoardView> {
  let current: Promise<BoardView> | null = null;
  let staleAt = Infinity;

  return (port) => {
    if (current && now() < staleAt) return current;
    const reading = withTimeout(readBoardView(port), CAPABILITY_WITHIN);
    current = reading;
    staleAt = Infinity;
    reading.then(
      () => {
        if (current === reading) staleAt = now() + FRESH_FOR;
      },
      () => {
        if (current === reading) current = null;
      },
    );
    return reading;
  };
}
