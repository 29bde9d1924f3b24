import type { ComponentChildren } from 'preact';
import type { ScoredItem } from '../../../../shared/schemas/summary';
import type { BasisContext } from './BasisPanel';
import { CardWithEntries } from './CardWithEntries';
import { messages } from './messages';
import { Several } from './Several';

export interface ItemRowsProps {
  readonly context: Pick<BasisContext, 'cards'>;
  readonly rows: readonly ScoredItem[];
  /** Beneath a name; its points where nothing else is given. */
  readonly children?: (item: ScoredItem) => ComponentChildren;
}

/** Items with what is said of them, each opening its card and its evidence. */
export function ItemRows({ context: { cards }, rows, children }: ItemRowsProps) {
  return (
    <Several rows={rows} keyOf={({ id }) => id}>
      {(item) => (
        <CardWithEntries id={item.id} name={item.name} entries={cards.get(item.id)?.item.evidence ?? []}>
          {children?.(item) ?? <span class="subtle">{messages().points(item.rank, item.score)}</span>}
        </CardWithEntries>
      )}
    </Several>
  );
}
