import type { BoardSummary } from '../../../shared/schemas/summary';
import { mappingReasonInWords } from '../../../shared/words/mapping-reason';
import { mappingWords } from '../../language/mapping';
import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { openMapping, openSample, openWelcome } from '../open-page';
import { messages } from '../welcome/messages';

/** A board can have 500 lists. */
const SHOWN = 50;

/** No list stands for a column: which lists there are, why each was not taken, and the ways on. */
export function NothingRecognised({ summary }: { readonly summary: BoardSummary }) {
  const { port } = useServices();
  const { canWriteBoard } = port.context();
  const words = messages();
  return (
    <EmptyState title={words.nothingRecognised.title}>
      <p>{words.nothingRecognised.text}</p>
      {!canWriteBoard && <p>{words.found.onlyEditors}</p>}
      <div class="actions">
        {canWriteBoard && (
          <Button look="primary" onClick={() => openMapping(port)}>
            {words.nothingRecognised.choose}
          </Button>
        )}
        <Button onClick={() => openSample(port)}>{words.choices.sample.name}</Button>
        <Button onClick={() => openWelcome(port)}>{words.nothingRecognised.how}</Button>
      </div>
      {summary.lists.length === 0 && <p>{words.found.noLists}</p>}
      <ul class="lists-why">
        {summary.lists.slice(0, SHOWN).map((mapping) => (
          <li key={mapping.idList}>
            <bdi class="clamped">{mapping.name}</bdi>
            <span class="subtle">{mappingReasonInWords(mapping, mappingWords())}</span>
          </li>
        ))}
      </ul>
      {summary.lists.length > SHOWN && <p>{words.nothingRecognised.more(summary.lists.length - SHOWN)}</p>}
    </EmptyState>
  );
}
