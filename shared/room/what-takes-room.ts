import { EMPTY_ITEM, type Item } from '../schemas/item';
import { cardValues } from '../stored/card-data';
import { CARD_LIMIT, charactersUsed } from '../stored/room';
import { charactersOfNote } from './fold';

/** Where a card's 4,096 characters are, adding up to them as long as the card is not overrun. */
export interface RoomTaken {
  /** The words of the notes. */
  readonly notes: number;
  /** The rest of the evidence log: who, kind, day, signals, links. */
  readonly entries: number;
  /** Fields, segments, the coach's review, dismissed hints. */
  readonly fields: number;
  /** What other programs or newer versions keep on the card, and the frame around it all. */
  readonly others: number;
  readonly free: number;
}

/** Takes the card's characters apart. `free` are those left beside the item as stored. */
export function whatTakesRoom(item: Item, free: number): RoomTaken {
  const own = charactersUsed(cardValues({}, item));
  const withoutEvidence = charactersUsed(cardValues({}, { ...item, evidence: [] }));
  const frame = charactersUsed(cardValues({}, EMPTY_ITEM));
  const notes = item.evidence.reduce((sum, entry) => sum + charactersOfNote(entry), 0);
  const fields = withoutEvidence - frame;
  const entries = own - withoutEvidence - notes;
  return { notes, entries, fields, others: Math.max(0, CARD_LIMIT - free - notes - entries - fields), free };
}
