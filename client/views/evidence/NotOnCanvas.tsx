import type { Evidence } from '../../../shared/schemas/evidence';
import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import { EvidenceList } from '../../ui/EvidenceList';

/** Pixels: seven choices and the canvas's name. */
const POPUP_HEIGHT = 420;

/** The card's list is no column of a canvas: how to make it one, and what was logged on the card before it came here. */
export function NotOnCanvas({
  idList,
  entries,
}: {
  readonly idList: string;
  readonly entries: readonly Evidence[];
}) {
  const { port } = useServices();

  function choose(event: MouseEvent): void {
    port
      .popup({
        title: 'What this list stands for',
        page: 'list-column',
        args: { idList },
        height: POPUP_HEIGHT,
        anchor: event,
      })
      .catch(() => port.alert('Trello did not open this. Use the list’s menu instead.', 'warning'))
      // Then Trello answers nothing at all, and there is no other way to say so.
      .catch(() => undefined);
  }

  return (
    <div class="not-on-canvas">
      <p>This list is not part of a canvas.</p>
      {port.context().canWriteBoard && <Button onClick={choose}>Choose what it stands for</Button>}
      {entries.length > 0 && (
        <details>
          <summary>What was logged on this card is kept</summary>
          <EvidenceList entries={entries} />
        </details>
      )}
    </div>
  );
}
