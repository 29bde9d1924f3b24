import { useMemo } from 'preact/hooks';
import type { BoardSnapshot } from '../../../shared/schemas/snapshot';
import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { openSettings } from '../open-page';
import { columnsOf } from './board-columns';
import { InterviewToLog } from './InterviewToLog';
import { knownCustomers } from '../evidence/known-customers';

function NoColumns() {
  const { port } = useServices();
  return (
    <EmptyState title="No list of this board stands for a column yet">
      <p>
        An interview is logged on the cards of a canvas. Name lists “Jobs”, “Pains” and “Gains”, or choose in
        the settings what your lists stand for.
      </p>
      <Button look="primary" onClick={(event) => openSettings(port, event)}>
        Choose what the lists stand for
      </Button>
    </EmptyState>
  );
}

/** The form, on the board as it was read. */
export function InterviewOnBoard({ snapshot }: { readonly snapshot: BoardSnapshot }) {
  const columns = useMemo(() => columnsOf(snapshot), [snapshot]);
  const customers = useMemo(() => knownCustomers(snapshot.cards), [snapshot]);
  if (columns.lists.length === 0) return <NoColumns />;
  return <InterviewToLog columns={columns} customers={customers} />;
}
