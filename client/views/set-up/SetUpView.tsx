import { useRef } from 'preact/hooks';
import { LIST_NAMES } from '../../../shared/set-up/list-names';
import { COLUMNS } from '../../../shared/taxonomy';
import { useAutoSize } from '../../hooks/use-auto-size';
import { useEscapeClosesModal } from '../../hooks/use-escape-closes-modal';
import { pageLanguage } from '../../language/messages';
import '../../ui/base.css';

/** The lists that make a canvas, to be added by hand. */
export function SetUpView() {
  const root = useRef<HTMLElement>(null);
  useAutoSize(root);
  useEscapeClosesModal();
  return (
    <main ref={root}>
      <ul>
        {COLUMNS.map((column) => (
          <li key={column}>{LIST_NAMES[pageLanguage()][column]}</li>
        ))}
      </ul>
    </main>
  );
}
