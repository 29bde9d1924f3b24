import type { ComponentChildren } from 'preact';
import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { Spinner } from '../../ui/Spinner';
import { messages } from './messages';
import type { BoardSettings } from './use-board-settings';

/** The board's settings once they are read. */
export type ReadBoardSettings = Extract<BoardSettings['reading'], { state: 'read' }>;

export interface ReadSettingsProps {
  readonly board: BoardSettings;
  /** Draws the settings; `mayChange` is false for readers, and where stored settings must not be written over. */
  readonly children: (read: ReadBoardSettings, mayChange: boolean) => ComponentChildren;
}

/** The board's settings, or why there is nothing to show or to change: waiting, failing, reading only, not understood. */
export function ReadSettings({ board, children }: ReadSettingsProps) {
  const { port } = useServices();
  const { reading } = board;
  const { canWriteBoard, idMember } = port.context();
  const mayWrite = canWriteBoard && idMember !== null;
  if (reading.state !== 'read') {
    return reading.state === 'loading' ? (
      <Spinner label={messages().reading} />
    ) : (
      <Callout kind="warning" title={messages().noAnswer.title}>
        <p>{messages().noAnswer.text}</p>
        <Button onClick={board.retry}>{messages().noAnswer.again}</Button>
      </Callout>
    );
  }
  return (
    <>
      {!mayWrite && <p class="read-only">{messages().readOnly}</p>}
      {reading.unreadable && (
        <Callout kind="warning" title={messages().unreadable.title}>
          <p>{messages().unreadable.text}</p>
        </Callout>
      )}
      {children(reading, mayWrite && !reading.unreadable)}
    </>
  );
}
