import { useRef, useState } from 'preact/hooks';
import { useEscapeCloses } from '../../hooks/use-escape-closes';
import { standingOf } from '../settings/list-choice';
import { messages as settingsMessages } from '../settings/messages';
import type { ReadBoardSettings } from '../settings/ReadSettings';
import type { BoardSettings } from '../settings/use-board-settings';
import { applyDraft, tooLongBy } from './mapping-draft';
import { MappingPreview } from './MappingPreview';
import { MappingTable } from './MappingTable';
import { SaveBar } from './SaveBar';
import { useMappingDraft } from './use-mapping-draft';

export interface MappingEditorProps {
  readonly board: BoardSettings;
  readonly read: ReadBoardSettings;
  readonly mayChange: boolean;
}

/** The table, what comes out of it as chosen, and the one save for all that was chosen. */
export function MappingEditor({ board, read, mayChange }: MappingEditorProps) {
  const { lists, tools, settings } = read;
  const root = useRef<HTMLDivElement>(null);
  const [leaving, setLeaving] = useState(false);
  const drafting = useMappingDraft(board, read);
  const { draft, saving } = drafting;
  const unsaved = draft.size > 0;
  // The first Escape says what would be left behind; the second closes the page.
  useEscapeCloses(unsaved && !leaving, root, () => setLeaving(true));

  const chosen = applyDraft(settings, draft);
  const standings = standingOf(tools, lists, chosen.lists);

  function save(): void {
    const tooLong = [...draft].find(([, { choice }]) => tooLongBy(choice) > 0);
    if (tooLong) {
      root.current?.querySelector<HTMLInputElement>('input[aria-invalid]')?.focus();
      return;
    }
    setLeaving(false);
    void drafting.save();
  }

  if (lists.length === 0) return <p>{settingsMessages().columns.noLists}</p>;
  return (
    <div class="mapping-editor" ref={root}>
      <MappingPreview mapped={tools.mapLists(lists, chosen.lists)} />
      <MappingTable
        standings={standings}
        stored={settings}
        draft={draft}
        disabled={!mayChange}
        onChoose={(idList, choice) => {
          setLeaving(false);
          drafting.choose(idList, choice);
        }}
        onTakeBack={drafting.takeBack}
      />
      <SaveBar
        changes={draft.size}
        saving={saving}
        leaving={leaving && unsaved}
        mayChange={mayChange}
        onSave={save}
        onDiscard={() => {
          setLeaving(false);
          drafting.discard();
        }}
      />
    </div>
  );
}
