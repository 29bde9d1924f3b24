import { useRef, useState } from 'preact/hooks';
import { useAutoSize } from '../../hooks/use-auto-size';
import { useEscapeClosesModal } from '../../hooks/use-escape-closes-modal';
import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import { Spinner } from '../../ui/Spinner';
import { openSummary } from '../open-page';
import { ColumnsToAdd } from './ColumnsToAdd';
import { FoundColumns } from './FoundColumns';
import { useListGuess } from './use-list-guess';
import '../../ui/base.css';
import './welcome.css';

type Choice = 'lists' | 'columns' | null;

/** The first minute: what this is in three steps, and three ways to begin. */
export function WelcomeView() {
  const { port } = useServices();
  const root = useRef<HTMLElement>(null);
  useAutoSize(root);
  const guess = useListGuess();
  const [choice, setChoice] = useState<Choice>(null);

  useEscapeClosesModal();

  return (
    <main class="welcome" ref={root}>
      <h1>Find out which jobs, pains and gains matter most</h1>
      <ol class="welcome-steps">
        <li>
          Lists become columns: customer jobs, pains and gains on one side, what you offer on the other.
        </li>
        <li>Each card keeps a log of what customers said and did. One entry takes seconds.</li>
        <li>The summary shows the top three of each column, how sure that is, and what to ask next.</li>
      </ol>
      <div class="welcome-choices">
        <Button aria-pressed={choice === 'lists'} onClick={() => setChoice('lists')}>
          Use the lists I have
        </Button>
        <Button aria-pressed={choice === 'columns'} onClick={() => setChoice('columns')}>
          Set up columns
        </Button>
        <Button look="primary" onClick={() => openSummary(port)}>
          See the summary
        </Button>
      </div>
      {guess.state === 'reading' && choice !== null && <Spinner label="Reading the lists" />}
      {guess.state === 'failed' && choice !== null && (
        <p role="alert">Trello does not answer. Close this window and open it again.</p>
      )}
      {guess.state === 'read' && choice === 'lists' && <FoundColumns mappings={guess.mappings} />}
      {guess.state === 'read' && choice === 'columns' && <ColumnsToAdd mappings={guess.mappings} />}
      <p class="subtle">
        What you enter is stored on this board, inside Trello. The summary is computed from it by the server
        of this Power-Up.
      </p>
    </main>
  );
}
