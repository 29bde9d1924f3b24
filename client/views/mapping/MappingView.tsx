import { useEscapeClosesModal } from '../../hooks/use-escape-closes-modal';
import { ReadSettings } from '../settings/ReadSettings';
import { useBoardSettings } from '../settings/use-board-settings';
import { MappingEditor } from './MappingEditor';
import { messages } from './messages';
import '../../ui/base.css';
import './mapping.css';

/** Every list of the board, what it stands for and why, in one table that is saved at once. */
export function MappingView() {
  const board = useBoardSettings();
  useEscapeClosesModal();
  return (
    <main class="mapping">
      <header class="mapping-head">
        <h1>{messages().heading}</h1>
        <p class="subtle">{messages().intro}</p>
      </header>
      <ReadSettings board={board}>
        {(read, mayChange) => <MappingEditor board={board} read={read} mayChange={mayChange} />}
      </ReadSettings>
    </main>
  );
}
