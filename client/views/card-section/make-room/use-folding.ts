import { useEffect, useRef } from 'preact/hooks';
import { charactersOver } from '../../../../shared/room/characters-over';
import { stillFolded } from '../../../../shared/room/unfold';
import type { Evidence } from '../../../../shared/schemas/evidence';
import type { Item } from '../../../../shared/schemas/item';
import { useServices } from '../../../services';
import type { Room } from '../../../trello/card-store';
import { isUnderWay, type Fold } from '../../evidence/fold';
import type { Notebook, NotebookStore } from '../../evidence/notebook';
import { saveFailureInWords } from '../../evidence/save-failure-in-words';
import {
  isOffCard,
  isUncertain,
  withBegun,
  withClosed,
  withFold,
  withRefused,
  withUndone,
} from './fold-in-notebook';
import { messages } from './messages';
import { writeFold, writeUnfold } from './write-fold';

/** Folding notes on one card. */
export interface Folding {
  /** The fold of which there is something to say; null where there is none. */
  readonly fold: Fold | null;
  /** How many of its notes have no words on the card now. */
  readonly folded: number;
  /** Folds the notes and adds the entry with them. */
  start(notes: readonly Evidence[], entry: Evidence | null): void;
  /** Tries once more what failed. */
  retry(): void;
  undo(): void;
  /** Leaves it as it is. The words of a fold are forgotten; after a failed undo they are kept once more. */
  close(): void;
}

/** The card as the member sees it, and whom to tell of changes. */
export interface CardSeen {
  readonly item: Item;
  readonly room: Room;
  readonly onSaved: (saved: { readonly item: Item; readonly room: Room }) => void;
  /** What was read may be out of date. */
  readonly onStale: () => void;
}

/**
 * Folding notes on one card, and undoing it. The words stand in the card's notebook before they go from the card, so neither a failure
 * nor a reload of the frame loses them.
 */
export function useFolding(
  idCard: string,
  { notebook, change }: { notebook: Notebook; change: NotebookStore['change'] },
  { item, room, onSaved, onStale }: CardSeen,
): Folding {
  const { cards, newId } = useServices();

  /** Notes what came of a fold, once: a reload may have begun it a second time. */
  function settle({ id }: Fold, edit: (before: Notebook) => Notebook): void {
    change((before) =>
      before.folds.some((one) => one.id === id && isUnderWay(one)) ? edit(before) : before,
    );
  }

  async function foldAway(fold: Fold): Promise<void> {
    change((before) => withBegun(before, fold));
    const result = await writeFold(cards, idCard, fold);
    if (result.saved) onSaved(result);
    else onStale();
    settle(fold, (before) =>
      result.saved ? withFold(before, { ...fold, done: true }) : withRefused(before, fold, result.reason),
    );
  }

  async function putBack(fold: Fold): Promise<void> {
    change((before) => withFold(before, fold));
    const { result, unfolded } = await writeUnfold(cards, idCard, fold, (after) =>
      charactersOver(item, after, room.characters),
    );
    const failed = (problem: string, tried = fold.tried) =>
      settle(fold, (before) => withFold(before, { ...fold, problem, tried }));
    if (!result.saved) {
      onStale();
      return failed(saveFailureInWords(result.reason), fold.tried || isUncertain(result.reason));
    }
    onSaved(result);
    if (unfolded?.state === 'too-long') return failed(messages().outcome.wordsTooMany(unfolded.characters));
    const wentBefore = fold.tried && isOffCard(fold, result.item) ? fold.entry : null;
    const takenOff = unfolded?.state === 'instead' ? unfolded.entry : wentBefore;
    settle(fold, (before) => withUndone(before, fold, takenOff));
  }

  const begin = (fold: Fold) =>
    void (fold.doing === 'fold' ? foldAway : putBack)({ ...fold, done: false, problem: null });

  // The frame was reloaded on the way. What had been done by then changes nothing when it is done again.
  const interrupted = useRef(notebook.folds.filter(isUnderWay));
  useEffect(() => {
    for (const fold of interrupted.current) begin({ ...fold, tried: fold.doing === 'undo' });
  }, []);

  const foldedOf = (one: Fold) => stillFolded(item, one).length;
  const isOver = (one: Fold) => one.doing === 'fold' && one.done && foldedOf(one) === 0;
  const fold = notebook.folds.filter((one) => !isOver(one)).at(-1) ?? null;

  return {
    fold,
    folded: fold ? foldedOf(fold) : 0,
    start: (notes, entry) => begin({ ...NEW_FOLD, id: newId(), notes: [...notes], entry }),
    retry: () => fold && begin(fold),
    undo: () => fold && begin({ ...fold, doing: 'undo' }),
    close: () => fold && change((before) => withClosed(before, fold, item)),
  };
}

const NEW_FOLD = { doing: 'fold', done: false, problem: null, tried: false, wentTo: null } as const;
