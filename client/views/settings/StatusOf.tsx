import { SaveStatus } from '../../ui/SaveStatus';
import type { BoardSettings } from './use-board-settings';

/** How the last change went, beside what was changed: a long popup may show nothing else of itself. */
export function StatusOf({ board, place }: { readonly board: BoardSettings; readonly place: string }) {
  if (board.place !== place) return null;
  return <SaveStatus state={board.status} problem={board.problem} onRetry={board.retry} />;
}
