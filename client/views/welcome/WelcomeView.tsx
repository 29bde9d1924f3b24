import { useEffect, useRef, useState } from 'preact/hooks';
import { useAutoSize } from '../../hooks/use-auto-size';
import { useServices } from '../../services';
import { Button } from '../../ui/Button';
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

  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') void port.closeModal();
    };
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, [port]);

  const openSummary = () => void port.modal({ title: 'Summary', page: 'summary', fullscreen: true });
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
        <Button look="primary" onClick={openSummary}>
          See the summary
        </Button>
      </div>
      {guess.state === 'failed' && choice !== null && (
        <p role="alert">Trello does not answer. Close this window and open it again.</p>
      )}
      {guess.state === 'read' && choice === 'lists' && <FoundColumns mappings={guess.mappings} />}
      {guess.state === 'read' && choice === 'columns' && <ColumnsToAdd mappings={guess.mappings} />}
      <p class="subtle">Everything you enter stays on this board, in Trello’s own storage.</p>
    </main>
  );
}
