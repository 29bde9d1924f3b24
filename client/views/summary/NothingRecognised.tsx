import type { BoardSummary } from '../../../shared/schemas/summary';
import { mappingReasonInWords } from '../../../shared/words/mapping-reason';
import { core } from '../../language/core';
import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { openSettings, openWelcome } from '../open-page';

/** A board can have 500 lists. */
const SHOWN = 50;

/** No list stands for a column: which lists there are, why each was not taken, and the two ways on. */
export function NothingRecognised({ summary }: { readonly summary: BoardSummary }) {
  const { port } = useServices();
  const { canWriteBoard } = port.context();
  return (
    <EmptyState title="No list of this board is a column yet">
      <p>
        A column is a list of customer jobs, pains or gains, or of products, pain relievers or gain creators.
        Name a list so, or say by hand what it stands for.
      </p>
      {canWriteBoard ? (
        <div class="actions">
          <Button look="primary" onClick={(event) => openSettings(port, event)}>
            Choose what the lists stand for
          </Button>
          <Button onClick={() => openWelcome(port)}>How it works</Button>
        </div>
      ) : (
        <p>Only members who may edit this board can choose.</p>
      )}
      {summary.lists.length === 0 && <p>This board has no lists yet.</p>}
      <ul class="lists-why">
        {summary.lists.slice(0, SHOWN).map((mapping) => (
          <li key={mapping.idList}>
            <bdi class="clamped">{mapping.name}</bdi>
            <span class="subtle">{mappingReasonInWords(mapping, core())}</span>
          </li>
        ))}
      </ul>
      {summary.lists.length > SHOWN && <p>And {summary.lists.length - SHOWN} more.</p>}
    </EmptyState>
  );
}
