import { segmentOf } from '../../../shared/board/segment-of';
import type { ListMapping } from '../../../shared/schemas/list-mapping';
import type { Segment } from '../../../shared/schemas/settings';
import type { CardData } from '../../../shared/stored/card-data';
import type { Services } from '../../services';
import type { Room } from '../../trello/card-store';
import type { StoredData, TrelloCard } from '../../trello/port';
import { NoAnswer, withTimeout } from '../../trello/with-timeout';

/** A card, what is stored on it, and where it stands on the canvas. */
export interface CardOnBoard {
  readonly card: TrelloCard;
  readonly data: CardData;
  readonly room: Room;
  /** All keys of what is stored on it. */
  readonly stored: StoredData;
  /** What the card's list stands for; null when Trello does not list it (the list was archived). */
  readonly mapping: ListMapping | null;
  /** Name of the card's canvas, '' for the board's only one. */
  readonly canvas: string;
  /** The board's customer segments, and which of them the card's canvas describes; null where none was chosen. */
  readonly segments: readonly Segment[];
  readonly canvasSegment: Segment | null;
  /** What every list of the board stands for. */
  readonly mappings: readonly ListMapping[];
}

/** Why a card could not be read: Trello is silent, or the card is gone. */
export type ReadFailure = 'no-answer' | 'gone';

/** Which of the two a rejected read means. Trello's refusals carry no reliable code. */
export function readFailureOf(error: unknown): ReadFailure {
  return error instanceof NoAnswer ? 'no-answer' : 'gone';
}

/** Reads everything that a card's views show. Rejects with `NoAnswer`, or with Trello's error when the card is gone. */
export async function readCardOnBoard(
  { port, cards, board }: Services,
  idCard: string,
): Promise<CardOnBoard> {
  // The table of list names comes while Trello answers.
  const [{ mapLists }, card, lists, settings, { room, stored, ...data }] = await Promise.all([
    import('../../../shared/list-mapping/map-lists'),
    withTimeout(port.card()),
    withTimeout(port.lists()),
    board.read(),
    cards.read(idCard),
  ]);
  const { mappings, canvases } = mapLists(lists, settings.settings.lists);
  const mapping = mappings.find(({ idList }) => idList === card.idList) ?? null;
  const canvas = canvases.find(({ key }) => key === mapping?.canvas)?.name ?? '';
  const { segments } = settings.settings;
  const canvasSegment = mapping?.canvas == null ? null : segmentOf(mapping.canvas, settings.settings);
  return { card, data, room, stored, mapping, canvas, segments, canvasSegment, mappings };
}
