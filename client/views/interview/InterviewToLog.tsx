import type { BoardColumns } from './board-columns';
import { InterviewForm } from './InterviewForm';
import type { KnownCustomer } from '../evidence/known-customers';
import { SavedInterview } from './SavedInterview';
import { SavingInterview } from './SavingInterview';
import { UnsavedCards } from './UnsavedCards';
import { useInterview } from './use-interview';

export interface InterviewToLogProps {
  readonly columns: BoardColumns;
  readonly customers: ReadonlyMap<string, KnownCustomer>;
}

/** One interview: typed, being saved, saved, or saved in part. Each stage takes the focus when it begins. */
export function InterviewToLog({ columns, customers }: InterviewToLogProps) {
  const interview = useInterview(columns);
  const { phase, draft } = interview;
  switch (phase.state) {
    case 'typing':
      return <InterviewForm interview={interview} columns={columns} customers={customers} />;
    case 'saving':
      return <SavingInterview saved={draft.saved.length} of={phase.of} refused={phase.refused} />;
    case 'unsaved':
      return <UnsavedCards interview={interview} columns={columns} />;
    case 'saved':
      return (
        <SavedInterview
          who={phase.who}
          cards={phase.cards}
          toCreate={draft.newNames.length}
          onAnother={interview.type}
        />
      );
  }
}
