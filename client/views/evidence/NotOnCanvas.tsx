import type { Evidence } from '../../../shared/schemas/evidence';
import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import { EvidenceList } from '../../ui/EvidenceList';
import { messages } from './messages';

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
  const words = messages().notOnCanvas;

  function choose(event: MouseEvent): void {
    port
      .popup({
        title: words.popup,
        page: 'list-column',
        args: { idList },
        height: POPUP_HEIGHT,
        anchor: event,
      })
      .catch(() => port.alert(words.failed, 'warning'))
      // Then Trello answers nothing at all, and there is no other way to say so.
      .catch(() => undefined);
  }

  return (
    <div class="not-on-canvas">
      <p>{words.text}</p>
      {port.context().canWriteBoard && <Button onClick={choose}>{words.choose}</Button>}
      {entries.length > 0 && (
        <details>
          <summary>{words.kept}</summary>
          <EvidenceList entries={entries} />
        </details>
      )}
    </div>
  );
}
