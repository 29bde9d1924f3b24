import { stillFolded } from '../../../../shared/room/unfold';
import type { Evidence } from '../../../../shared/schemas/evidence';
import type { Item } from '../../../../shared/schemas/item';
import { draftOf, isBlank } from '../../../ui/evidence-draft';
import type { Fold } from '../../evidence/fold';
import type { Notebook } from '../../evidence/notebook';
import {
  entryFailureInWords,
  saveFailureInWords,
  type SaveFailure,
} from '../../evidence/save-failure-in-words';
import { messages } from './messages';

/** With the fold as it stands now, as the one that was last acted on. */
export function withFold(notebook: Notebook, fold: Fold): Notebook {
  return { ...withoutFold(notebook, fold), folds: [...withoutFold(notebook, fold).folds, fold] };
}

export function withoutFold(notebook: Notebook, { id }: Fold): Notebook {
  return { ...notebook, folds: notebook.folds.filter((fold) => fold.id !== id) };
}

/** A fold begins: the entry for which it makes room is now in its care. */
export function withBegun(notebook: Notebook, fold: Fold): Notebook {
  const unsaved = notebook.unsaved.filter(({ entry }) => entry.id !== fold.entry?.id);
  return withFold({ ...notebook, unsaved }, fold);
}

/** Nothing is known of a write that Trello did not answer, or that others wrote over. */
export const isUncertain = (reason: SaveFailure) => reason === 'no-answer' || reason === 'overwritten';

/** A fold that was not saved: its entry goes to those that are not saved. Words that may be off the card are kept. */
export function withRefused(notebook: Notebook, fold: Fold, reason: SaveFailure): Notebook {
  if (fold.entry === null) return withFold(notebook, { ...fold, problem: saveFailureInWords(reason) });
  const noted = withUnsaved(notebook, fold.entry, entryFailureInWords(reason), reason === 'does-not-fit');
  return isUncertain(reason) ? withFold(noted, { ...fold, done: true }) : withoutFold(noted, fold);
}

/** A fold that was undone. The entry that had to go for it waits in the form, or in the list where the form is in use. */
export function withUndone(notebook: Notebook, fold: Fold, takenOff: Evidence | null): Notebook {
  const undone: Fold = { ...fold, doing: 'undo', done: true, problem: null, entry: takenOff, wentTo: null };
  if (takenOff === null) return withFold(notebook, undone);
  if (notebook.draft === null || isBlank(notebook.draft)) {
    return withFold({ ...notebook, draft: draftOf(takenOff) }, { ...undone, wentTo: 'form' });
  }
  return withFold(withUnsaved(notebook, takenOff, messages().outcome.takenOff, true), {
    ...undone,
    wentTo: 'list',
  });
}

/**
 * A member leaves a fold as it is. After an undo that failed it can be undone once more; unless it did arrive, and took its entry off
 * the card: then that entry is kept here.
 */
export function withClosed(notebook: Notebook, fold: Fold, item: Item): Notebook {
  if (fold.problem === null) return withoutFold(notebook, fold);
  if (fold.tried && isOffCard(fold, item)) return withUndone(notebook, fold, fold.entry);
  if (stillFolded(item, fold).length === 0) return withoutFold(notebook, fold);
  return withFold(notebook, { ...fold, doing: 'fold', done: true, problem: null });
}

/** Whether the entry for which the fold makes room is not on the card. */
export const isOffCard = ({ entry }: Fold, item: Item): boolean =>
  entry !== null && !item.evidence.some(({ id }) => id === entry.id);

function withUnsaved(notebook: Notebook, entry: Evidence, problem: string, noRoom: boolean): Notebook {
  return { ...notebook, unsaved: [...notebook.unsaved, { entry, problem, noRoom }] };
}
