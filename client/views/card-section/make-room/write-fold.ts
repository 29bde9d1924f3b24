import { withFolded } from '../../../../shared/room/fold';
import { unfold, type Unfolded } from '../../../../shared/room/unfold';
import type { Item } from '../../../../shared/schemas/item';
import type { CardStore, SaveResult } from '../../../trello/card-store';
import type { Fold } from '../../evidence/fold';
import { withEntries } from '../../evidence/item-edits';

/** Folds the notes and adds the entry, in one change. Doing it again changes nothing more. */
export function writeFold(cards: CardStore, idCard: string, { notes, entry }: Fold): Promise<SaveResult> {
  return cards.change(idCard, (item) => withEntries(withFolded(item, notes), entry === null ? [] : [entry]));
}

/**
 * Puts the words back, in the place of the new entry where they do not fit beside it, in one change. `unfolded` is null where the card
 * could not be read; `over` says by how many characters an item would overrun the card.
 */
export async function writeUnfold(
  cards: CardStore,
  idCard: string,
  fold: Fold,
  over: (after: Item) => number,
): Promise<{ readonly result: SaveResult; readonly unfolded: Unfolded | null }> {
  const found: { unfolded: Unfolded | null } = { unfolded: null };
  const result = await cards.change(idCard, (item) => {
    const unfolded = unfold(item, fold, over);
    found.unfolded = unfolded;
    return unfolded.state === 'too-long' ? item : unfolded.item;
  });
  return { result, ...found };
}
