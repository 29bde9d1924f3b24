import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { useServices } from '../../services';
import { notebookOf, type Notebook, type NotebookStore } from './notebook';

/** The card's notebook, followed: the component draws again when it changes. */
export function useNotebook(
  view: string,
  idCard: string,
): { notebook: Notebook; change: NotebookStore['change'] } {
  const { port } = useServices();
  const store = useMemo(() => notebookOf(port, view, idCard), [port, view, idCard]);
  const [, redraw] = useState(0);
  useLayoutEffect(() => store.subscribe(() => redraw((n) => n + 1)), [store]);
  return { notebook: store.read(), change: store.change };
}
