import type { ListMapping } from '../../../shared/schemas/list-mapping';
import { LIST_NAMES } from '../../../shared/set-up/list-names';
import { COLUMNS } from '../../../shared/taxonomy';
import { pageLanguage } from '../../language/messages';
import { messages } from './messages';

/** Which lists to add by hand, under names that are recognised. Those that are there are ticked as they appear. */
export function ColumnsToAdd({ mappings }: { readonly mappings: readonly ListMapping[] }) {
  const words = messages().toAdd;
  const present = new Set(mappings.map(({ column }) => column));
  return (
    <section class="welcome-part" aria-label={words.label}>
      <p>{words.text}</p>
      <ul class="welcome-lists">
        {COLUMNS.map((column) => (
          <li key={column}>
            <span>{LIST_NAMES[pageLanguage()][column]}</span>
            <span>{present.has(column) ? words.there : words.missing}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
