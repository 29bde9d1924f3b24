import type { ListMapping } from '../../../shared/schemas/list-mapping';
import { mappingReasonInWords } from '../../../shared/words/mapping-reason';
import { core } from '../../language/core';
import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import { openSettings } from '../open-page';

/** What each list was taken for, and where to change it. */
export function FoundColumns({ mappings }: { readonly mappings: readonly ListMapping[] }) {
  const { port } = useServices();
  return (
    <section class="welcome-part" aria-label="The lists of this board">
      {mappings.length === 0 && <p>This board has no lists yet.</p>}
      <ul class="welcome-lists">
        {mappings.map((mapping) => (
          <li key={mapping.idList}>
            <bdi>{mapping.name.slice(0, 120)}</bdi>
            <span>{mapping.column ? core().columns[mapping.column].many : 'Not part of the canvas'}</span>
            <span class="subtle">{mappingReasonInWords(mapping, core())}</span>
          </li>
        ))}
      </ul>
      {port.context().canWriteBoard ? (
        <Button onClick={(event) => openSettings(port, event)}>Change what the lists stand for</Button>
      ) : (
        <p>Only members who may edit this board can change this.</p>
      )}
    </section>
  );
}
