import { useEffect, useState } from 'preact/hooks';
import type { ListMapping } from '../../../shared/schemas/list-mapping';
import { useRenderSignal } from '../../hooks/use-render-signal';
import { useServices } from '../../services';
import { withTimeout } from '../../trello/with-timeout';

export type ListGuess =
  | { readonly state: 'reading' | 'failed' }
  | { readonly state: 'read'; readonly mappings: readonly ListMapping[] };

/** What the board's lists stand for now, read again when the board changes. */
export function useListGuess(): ListGuess {
  const { port, board } = useServices();
  const changes = useRenderSignal();
  const [guess, setGuess] = useState<ListGuess>({ state: 'reading' });
  useEffect(() => {
    let wanted = true;
    // The table of list names comes while Trello answers.
    Promise.all([
      import('../../../shared/list-mapping/map-lists'),
      withTimeout(port.lists()),
      board.read(),
    ]).then(
      ([{ mapLists }, lists, { settings }]) => {
        if (wanted) setGuess({ state: 'read', mappings: mapLists(lists, settings.lists).mappings });
      },
      () => {
        if (wanted) setGuess({ state: 'failed' });
      },
    );
    return () => {
      wanted = false;
    };
  }, [port, board, changes]);
  return guess;
}
