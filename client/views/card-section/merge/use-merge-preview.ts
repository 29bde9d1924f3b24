import { useEffect, useState } from 'preact/hooks';
import type { Item } from '../../../../shared/schemas/item';
import { useServices } from '../../../services';
import { readPreview, type MergePreview, type PreviewFailure } from './merge-preview';
import type { OtherCard } from './mergeable-cards';

export type PreviewReading =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly reason: PreviewFailure }
  | { readonly state: 'read'; readonly preview: MergePreview };

/** What merging the card into the target would do, worked out anew when the card changes. `again` repeats a failed reading. */
export function useMergePreview(
  idCard: string,
  item: Item,
  target: OtherCard,
  valueMap: readonly OtherCard[],
): { readonly reading: PreviewReading; readonly again: () => void } {
  const { cards } = useServices();
  const [reading, setReading] = useState<PreviewReading>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let wanted = true;
    void readPreview(cards, { id: idCard, item }, target, valueMap).then((read) => {
      if (!wanted) return;
      setReading(
        typeof read === 'string' ? { state: 'failed', reason: read } : { state: 'read', preview: read },
      );
    });
    return () => {
      wanted = false;
    };
  }, [cards, idCard, item, target, valueMap, attempt]);

  function again(): void {
    setReading({ state: 'loading' });
    setAttempt((n) => n + 1);
  }
  return { reading, again };
}
