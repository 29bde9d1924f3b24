import { useMemo } from 'preact/hooks';
import type { BoardSnapshot } from '../../../shared/schemas/snapshot';
import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { openSettings } from '../open-page';
import { columnsOf } from './board-columns';
import { InterviewToLog } from './InterviewToLog';
import { messages } from './messages';
import { knownCustomers } from '../evidence/known-customers';

function NoColumns() {
  const { port } = useServices();
  const words = messages().noColumns;
  return (
    <EmptyState title={words.title}>
      <p>{words.text}</p>
      <Button look="primary" onClick={(event) => openSettings(port, event)}>
        {words.choose}
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
