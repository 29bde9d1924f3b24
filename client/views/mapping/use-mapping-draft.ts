import { useState } from 'preact/hooks';
import type { ListChoice } from '../../../shared/schemas/settings';
import { useServices } from '../../services';
import { forget, recall, remember } from '../evidence/session-memory';
import type { ReadBoardSettings } from '../settings/ReadSettings';
import type { BoardSettings } from '../settings/use-board-settings';
import { applyDraft, DraftEntries, stillDrafted, withDrafted, type Draft } from './mapping-draft';

export type Saving =
  { readonly state: 'idle' | 'saving' | 'saved' } | { readonly state: 'failed'; readonly problem: string };

/** What was chosen in the table and is not saved, and how saving goes. */
export interface MappingDraft {
  readonly draft: Draft;
  readonly saving: Saving;
  choose(idList: string, choice: ListChoice | null): void;
  takeBack(idList: string): void;
  discard(): void;
  /** All of it with one write. What is chosen meanwhile waits for the next. */
  save(): Promise<void>;
}

/** Keeps the draft across a reload of the page, and after it was closed, for as long as the browser's tab is open. */
export function useMappingDraft(board: BoardSettings, read: ReadBoardSettings): MappingDraft {
  const { port } = useServices();
  const key = `mapping-${port.context().idBoard}`;
  const [kept, setKept] = useState<Draft>(() => new Map(recall(key, DraftEntries)));
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const draft = stillDrafted(kept, read.settings, read.lists);

  function keep(next: Draft): void {
    if (next.size === 0) forget(key);
    else remember(key, [...next]);
    setKept(next);
    setSaving((now) => (now.state === 'saving' ? now : { state: 'idle' }));
  }

  return {
    draft,
    saving,
    choose: (idList, choice) => keep(withDrafted(draft, read.settings, idList, choice)),
    takeBack: (idList) => keep(new Map([...draft].filter(([id]) => id !== idList))),
    discard: () => keep(new Map()),
    async save() {
      setSaving({ state: 'saving' });
      const problem = await board.save((settings) => applyDraft(settings, draft));
      setSaving(problem === null ? { state: 'saved' } : { state: 'failed', problem });
      if (problem !== null) return;
      setKept((now) => {
        const next = new Map([...now].filter(([id, one]) => draft.get(id) !== one));
        if (next.size === 0) forget(key);
        else remember(key, [...next]);
        return next;
      });
    },
  };
}
