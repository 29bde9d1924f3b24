import type { ListMapping } from '../../../shared/schemas/list-mapping';
import { mappingReasonInWords } from '../../../shared/words/mapping-reason';
import { core } from '../../language/core';
import { mappingWords } from '../../language/mapping';
import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import { openMapping, openSummary } from '../open-page';
import { messages } from './messages';

/** What each list was taken for, and where to change it. */
export function FoundColumns({ mappings }: { readonly mappings: readonly ListMapping[] }) {
  const { port } = useServices();
  const words = messages().found;
  return (
    <section class="welcome-part" aria-label={words.label}>
      {mappings.length === 0 && <p>{words.noLists}</p>}
      <ul class="welcome-lists">
        {mappings.map((mapping) => (
          <li key={mapping.idList}>
            <bdi>{mapping.name.slice(0, 120)}</bdi>
            <span>{mapping.column ? core().columns[mapping.column].many : words.none}</span>
            <span class="subtle">{mappingReasonInWords(mapping, mappingWords())}</span>
          </li>
        ))}
      </ul>
      {!port.context().canWriteBoard && <p>{words.onlyEditors}</p>}
      <div class="welcome-actions">
        {port.context().canWriteBoard && <Button onClick={() => openMapping(port)}>{words.change}</Button>}
        <Button look="primary" onClick={() => openSummary(port)}>
          {words.summary}
        </Button>
      </div>
    </section>
  );
}
