import { useRef, useState } from 'preact/hooks';
import { useAutoSize } from '../../hooks/use-auto-size';
import { useEscapeClosesModal } from '../../hooks/use-escape-closes-modal';
import { useServices } from '../../services';
import { Spinner } from '../../ui/Spinner';
import { openSample } from '../open-page';
import { ColumnsToAdd } from './ColumnsToAdd';
import { FoundColumns } from './FoundColumns';
import { messages } from './messages';
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

  const words = messages();
  const choices: readonly { readonly key: keyof typeof words.choices; readonly choose: () => void }[] = [
    { key: 'lists', choose: () => setChoice('lists') },
    { key: 'columns', choose: () => setChoice('columns') },
    { key: 'sample', choose: () => openSample(port) },
  ];
  return (
    <main class="welcome" ref={root}>
      <h1>{words.heading}</h1>
      <ol class="welcome-steps">
        <li>{words.steps.columns}</li>
        <li>{words.steps.evidence}</li>
        <li>{words.steps.summary}</li>
      </ol>
      <div class="welcome-choices">
        {choices.map(({ key, choose }) => (
          <button
            type="button"
            key={key}
            class="welcome-choice"
            aria-pressed={key === 'sample' ? undefined : choice === key}
            onClick={choose}
          >
            <span class="welcome-choice-name">{words.choices[key].name}</span>{' '}
            <span class="subtle">{words.choices[key].hint}</span>
          </button>
        ))}
      </div>
      {guess.state === 'reading' && choice !== null && <Spinner label={words.reading} />}
      {guess.state === 'failed' && choice !== null && <p role="alert">{words.silent}</p>}
      {guess.state === 'read' && choice === 'lists' && <FoundColumns mappings={guess.mappings} />}
      {guess.state === 'read' && choice === 'columns' && <ColumnsToAdd mappings={guess.mappings} />}
      <p class="subtle">{words.stored}</p>
    </main>
  );
}
