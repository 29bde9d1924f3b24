import { useState } from 'preact/hooks';
import { differentFrom } from '../../../../shared/duplicates/different-cards';
import type { Item } from '../../../../shared/schemas/item';
import { useServices } from '../../../services';
import type { Room } from '../../../trello/card-store';
import { withDismissed } from '../../evidence/item-edits';
import { saveFailureInWords } from '../../evidence/save-failure-in-words';

/** Cards that were called different just now, and why that was not saved. */
export interface DifferentCards {
  readonly ids: ReadonlySet<string>;
  readonly problem: string | null;
  add(idOther: string): void;
}

/** Says for good that another card is not the same item. The hint goes at once and comes back where that cannot be saved. */
export function useDifferentCards(
  idCard: string,
  onSaved: (saved: { readonly item: Item; readonly room: Room }) => void,
): DifferentCards {
  const { cards } = useServices();
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<string | null>(null);

  async function add(idOther: string): Promise<void> {
    setProblem(null);
    setIds((before) => new Set(before).add(idOther));
    const result = await cards.change(idCard, (item) => withDismissed(item, differentFrom(idOther)));
    if (result.saved) {
      onSaved(result);
      return;
    }
    setIds((before) => new Set([...before].filter((id) => id !== idOther)));
    setProblem(saveFailureInWords(result.reason));
  }

  return { ids, problem, add: (idOther) => void add(idOther) };
}
