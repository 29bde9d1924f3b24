import { useState } from 'preact/hooks';
import type { Item } from '../../../../shared/schemas/item';
import { useServices } from '../../../services';
import type { Room } from '../../../trello/card-store';
import { withSegmentOf } from '../../evidence/item-edits';
import { saveFailureInWords } from '../../evidence/save-failure-in-words';

/** The segments of a card as shown, and how the last change of them went. */
export interface SegmentEdits {
  /** Keys. */
  readonly chosen: readonly string[];
  readonly state: 'idle' | 'saving' | 'saved' | 'failed';
  readonly problem: string | undefined;
  set(key: string, on: boolean): void;
}

/** Saves segments one by one. A change shows at once; one that was not saved is taken back and said so. */
export function useSegments(
  idCard: string,
  item: Item,
  onSaved: (saved: { readonly item: Item; readonly room: Room }) => void,
): SegmentEdits {
  const { cards } = useServices();
  const [underWay, setUnderWay] = useState<readonly (readonly [key: string, on: boolean])[]>([]);
  const [last, setLast] = useState<Pick<SegmentEdits, 'state' | 'problem'>>({
    state: 'idle',
    problem: undefined,
  });

  async function save(change: readonly [key: string, on: boolean]): Promise<void> {
    setUnderWay((before) => [...before, change]);
    const result = await cards.change(idCard, (stored) => withSegmentOf(stored, ...change));
    if (result.saved) onSaved(result);
    setUnderWay((before) => before.filter((one) => one !== change));
    setLast(
      result.saved
        ? { state: 'saved', problem: undefined }
        : { state: 'failed', problem: saveFailureInWords(result.reason) },
    );
  }

  const shown = underWay.reduce((before, [key, on]) => withSegmentOf(before, key, on), item);
  return {
    chosen: shown.segments,
    ...(underWay.length > 0 ? { state: 'saving', problem: undefined } : last),
    set: (key, on) => void save([key, on]),
  };
}
