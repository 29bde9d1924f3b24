import { useRef, useState } from 'preact/hooks';
import { notesToFold } from '../../../../shared/room/fold';
import type { Item } from '../../../../shared/schemas/item';
import { SHORT_NOTE } from '../../../../shared/stored/room';
import { roomInWords } from '../../../../shared/words/room';
import { figures } from '../../../language/figures';
import type { Room } from '../../../trello/card-store';
import { isUnderWay } from '../../evidence/fold';
import { ConfirmFold } from './ConfirmFold';
import { messages } from './messages';
import { RoomTaken } from './RoomTaken';
import type { Folding } from './use-folding';
import './make-room.css';

/** From this many short notes on, nobody has to think of the room; below the other, one has to soon. */
const PLENTY = 16;
const SCARCE = 5;

/** For so many short notes more, room is made at a time. */
const MORE = 5;

export interface RoomLeftProps {
  readonly item: Item;
  readonly room: Room;
  readonly folding: Pick<Folding, 'fold' | 'start'>;
}

/** What still fits on the card, once it is not much; on request what takes the room, and how to make more. */
export function RoomLeft({ item, room, folding }: RoomLeftProps) {
  const [asks, setAsks] = useState(false);
  const summary = useRef<HTMLElement>(null);
  if (room.notes >= PLENTY) return null;

  const withWords = item.evidence.filter(({ note }) => note !== '');
  const isBusy = folding.fold !== null && isUnderWay(folding.fold);
  const notes = notesToFold(withWords, MORE * SHORT_NOTE) ?? withWords;

  /** The question closes, and the focus must not vanish with it. */
  function close(): void {
    summary.current?.focus();
    setAsks(false);
  }
  function fold(): void {
    close();
    folding.start(notes, null);
  }

  return (
    <footer class="room-left" data-scarce={room.notes < SCARCE}>
      <details>
        <summary ref={summary}>{roomInWords(room.notes, figures())}</summary>
        <div class="room-taken">
          <RoomTaken item={item} free={room.characters} />
          {asks && notes.length > 0 ? (
            <ConfirmFold notes={notes} andAdd={false} onFold={fold} onCancel={close} />
          ) : (
            notes.length > 0 &&
            !isBusy && (
              <button type="button" class="quiet-action" onClick={() => setAsks(true)}>
                {messages().fold.openOldest}
              </button>
            )
          )}
        </div>
      </details>
    </footer>
  );
}
