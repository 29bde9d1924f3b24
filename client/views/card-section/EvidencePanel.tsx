import { useRef } from 'preact/hooks';
import type { Evidence } from '../../../shared/schemas/evidence';
import { EvidenceForm } from '../../ui/EvidenceForm';
import { EvidenceList } from '../../ui/EvidenceList';
import { SaveStatus } from '../../ui/SaveStatus';
import type { Notebook } from '../evidence/notebook';
import { UnsavedLog } from '../evidence/UnsavedLog';
import type { EvidenceFormState } from '../evidence/use-evidence-form';
import type { EvidenceLog } from '../evidence/use-evidence-log';
import { UndoDelete } from './UndoDelete';

export interface EvidencePanelProps {
  /** What is stored, without what is being deleted. */
  readonly entries: readonly Evidence[];
  readonly notebook: Notebook;
  readonly log: EvidenceLog;
  readonly form: EvidenceFormState;
}

/** The evidence log of a card: the form stands open above the list. */
export function EvidencePanel({ entries, notebook, log, form }: EvidencePanelProps) {
  const who = useRef<HTMLInputElement>(null);
  const { unsaved, deleted } = notebook;
  const underWay = new Set(unsaved.map(({ entry }) => entry.id));
  const settled = entries.filter(({ id }) => !underWay.has(id));

  function undo(): void {
    log.undo();
    who.current?.focus();
  }

  return (
    <section aria-labelledby="evidence-heading">
      <div class="section-head">
        <h2 id="evidence-heading">Evidence</h2>
        <SaveStatus
          state={log.status.state}
          problem={log.status.state === 'failed' ? log.status.problem : undefined}
        />
      </div>
      <EvidenceForm {...form} whoRef={who} />
      {deleted && <UndoDelete key={deleted.id} entry={deleted} onUndo={undo} />}
      <UnsavedLog notebook={notebook} log={log} form={form} whoRef={who} />
      {settled.length > 0 && <EvidenceList entries={settled} onRemove={log.remove} />}
      {settled.length + unsaved.length === 0 && (
        <p class="field-hint">Nothing logged yet. One entry for each customer you heard or watched.</p>
      )}
    </section>
  );
}
