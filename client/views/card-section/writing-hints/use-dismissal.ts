import { useState } from 'preact/hooks';
import type { Item } from '../../../../shared/schemas/item';
import { useServices } from '../../../services';
import type { Room } from '../../../trello/card-store';
import { withDismissed, withHintAgain } from '../../evidence/item-edits';
import { saveFailureInWords } from '../../evidence/save-failure-in-words';

/** The hints that are dismissed here, and how that went. */
export interface Dismissal {
  /** Whether a hint is dismissed on the card, or will be as soon as that is saved. */
  isDismissed(hint: string): boolean;
  /** The hint dismissed last, which can still be brought back. */
  readonly last: string | null;
  /** Why the last change was not saved. */
  readonly problem: string | null;
  dismiss(hint: string): void;
  undo(): void;
}

/** Dismisses hints of a card for good. A hint goes at once and comes back when that could not be saved. */
export function useDismissal(
  idCard: string,
  { dismissed = [] }: Item,
  onSaved: (saved: { readonly item: Item; readonly room: Room }) => void,
): Dismissal {
  const { cards } = useServices();
  /** What was done here counts before it is saved. */
  const [here, setHere] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [last, setLast] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  function note(hint: string, isDismissed: boolean): void {
    setLast(isDismissed ? hint : null);
    setHere((before) => new Map(before).set(hint, isDismissed));
  }

  async function save(hint: string, isDismissed: boolean): Promise<void> {
    const edit = isDismissed ? withDismissed : withHintAgain;
    setProblem(null);
    note(hint, isDismissed);
    const result = await cards.change(idCard, (item) => edit(item, hint));
    if (result.saved) {
      onSaved(result);
      return;
    }
    note(hint, !isDismissed);
    setProblem(saveFailureInWords(result.reason));
  }

  return {
    isDismissed: (hint) => here.get(hint) ?? dismissed.includes(hint),
    last,
    problem,
    dismiss: (hint) => void save(hint, true),
    undo() {
      if (last !== null) void save(last, false);
    },
  };
}
