import type { Item } from '../../shared/schemas/item';
import { cardValues, readCardData, type CardData } from '../../shared/stored/card-data';
import { CARD_LIMIT, roomLeft } from '../../shared/stored/room';
import { ITEM_PARTS } from './item-parts';
import type { StoredData, TrelloPort } from './port';
import { StartingOver, type PutBackResult, type StartOverResult } from './start-over';
import { SAVE_TIMING, VerifiedSaver, type SaveFailure, type SaveTiming } from './verified-save';
import { withTimeout } from './with-timeout';

/** What still fits on a card: in characters, and as about how many short notes. */
export type Room = ReturnType<typeof roomLeft>;

/** What came of a change. When not saved, nothing was written, or ('no-answer', 'overwritten') nothing certain. */
export type SaveResult =
  | { readonly saved: true; readonly item: Item; readonly room: Room }
  | { readonly saved: false; readonly reason: SaveFailure };

/** The one way to what the Power-Up keeps on cards. */
export interface CardStore {
  /** `stored` are all keys as they stand. Rejects with `NoAnswer`, or with Trello's error when the card cannot be read (archived, deleted, of another board). */
  read(idCard: string): Promise<CardData & { readonly room: Room; readonly stored: StoredData }>;
  /**
   * Applies `edit` to the card's item as it is stored now and saves the result so that edits which others make at the same time
   * survive. Never rejects for anything that Trello does. Resolves about a second after the write, when the edit was found again.
   */
  change(idCard: string, edit: (item: Item) => Item): Promise<SaveResult>;
  /** Replaces data that cannot be read by an empty item, and answers what stood there. Never rejects. */
  startOver(idCard: string): Promise<StartOverResult>;
  /** Puts back what `startOver` replaced, unless something was saved on the card since. Never rejects for anything that Trello does. */
  putBack(idCard: string, replaced: string): Promise<PutBackResult>;
}

const itemIn = (data: CardData): Item | null => (data.state === 'unreadable' ? null : data.item);

/** The store of one window. Changes of one card queue; those of different cards do not wait for each other. */
export function createCardStore(port: TrelloPort, timing: SaveTiming = SAVE_TIMING): CardStore {
  const savers = new Map<string, VerifiedSaver<Item>>();
  const startingOver = new Map<string, StartingOver>();

  // A permission is known for the card in context only; for others the board's counts.
  function mayWrite(idCard: string): boolean {
    const { idCard: own, canWriteCard, canWriteBoard } = port.context();
    return own === idCard ? canWriteCard : canWriteBoard;
  }

  function createSaver(idCard: string): VerifiedSaver<Item> {
    return new VerifiedSaver(
      {
        mayWrite: () => mayWrite(idCard),
        read: () => port.readCard(idCard),
        write: (values) => port.writeCard(idCard, values),
        decode: (stored: StoredData) => itemIn(readCardData(stored)),
        encode: cardValues,
        limit: CARD_LIMIT,
        parts: ITEM_PARTS,
      },
      timing,
    );
  }

  function saverOf(idCard: string): VerifiedSaver<Item> {
    const saver = savers.get(idCard) ?? createSaver(idCard);
    savers.set(idCard, saver);
    return saver;
  }

  function startingOverOn(idCard: string): StartingOver {
    const known = startingOver.get(idCard) ?? new StartingOver(port, idCard, () => mayWrite(idCard), timing);
    startingOver.set(idCard, known);
    return known;
  }

  return {
    async read(idCard) {
      const stored = await withTimeout(port.readCard(idCard), timing.answerWithin);
      return { ...readCardData(stored), room: roomLeft(stored), stored };
    },
    async change(idCard, edit) {
      const outcome = await saverOf(idCard).save(edit);
      if (!outcome.saved) return outcome;
      return { saved: true, item: outcome.value, room: roomLeft(outcome.stored) };
    },
    startOver: (idCard) => startingOverOn(idCard).startOver(),
    putBack: (idCard, replaced) => startingOverOn(idCard).putBack(replaced),
  };
}
