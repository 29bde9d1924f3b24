import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ListPlan } from '../../../shared/set-up/plan-lists';
import { useRenderSignal } from '../../hooks/use-render-signal';
import { pageLanguage } from '../../language/messages';
import { useServices } from '../../services';
import { withTimeout } from '../../trello/with-timeout';

/** What the board lacks now, as far as it could be read. */
export type PlanReading =
  { readonly state: 'reading' | 'failed' } | { readonly state: 'read'; readonly plan: ListPlan };

/** What the board lacks, read again whenever Trello says that it changed, and on demand. */
export function usePlan(): { readonly reading: PlanReading; readonly readAgain: () => void } {
  const { port, board } = useServices();
  const changes = useRenderSignal();
  const [attempt, setAttempt] = useState(0);
  const [reading, setReading] = useState<PlanReading>({ state: 'reading' });
  useEffect(() => {
    let wanted = true;
    // The table of list names comes while Trello answers.
    Promise.all([import('../../../shared/set-up/plan-lists'), withTimeout(port.lists()), board.read()]).then(
      ([{ planLists }, lists, { settings }]) => {
        const placed = lists.map((list, at) => ({ ...list, pos: at + 1 }));
        if (wanted) setReading({ state: 'read', plan: planLists(placed, settings.lists, pageLanguage()) });
      },
      () => {
        if (wanted) setReading({ state: 'failed' });
      },
    );
    return () => {
      wanted = false;
    };
  }, [port, board, changes, attempt]);
  const readAgain = useCallback(() => {
    setReading({ state: 'reading' });
    setAttempt((n) => n + 1);
  }, []);
  return { reading, readAgain };
}
