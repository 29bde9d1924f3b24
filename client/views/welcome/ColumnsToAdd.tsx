import type { ListMapping } from '../../../shared/schemas/list-mapping';
import { COLUMNS, type Column } from '../../../shared/taxonomy';

/** Names under which a new list is recognised. */
const LIST_NAMES: Readonly<Record<Column, string>> = {
  job: 'Customer jobs',
  pain: 'Pains',
  gain: 'Gains',
  product: 'Products & services',
  reliever: 'Pain relievers',
  creator: 'Gain creators',
};

/** Which lists to add by hand. Those that are there are ticked as they appear. */
export function ColumnsToAdd({ mappings }: { readonly mappings: readonly ListMapping[] }) {
  const present = new Set(mappings.map(({ column }) => column));
  return (
    <section class="welcome-part" aria-label="Lists to add">
      <p>
        Add these lists to your board. The first three are enough to begin. Each is recognised by its name.
      </p>
      <ul class="welcome-lists">
        {COLUMNS.map((column) => (
          <li key={column}>
            <span>{LIST_NAMES[column]}</span>
            <span>{present.has(column) ? '✓ on this board' : 'not there yet'}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
