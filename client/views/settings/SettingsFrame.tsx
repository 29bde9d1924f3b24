import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useAutoSize } from '../../hooks/use-auto-size';
import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { Spinner } from '../../ui/Spinner';
import { useEscapeClosesPopup } from '../evidence/use-escape-closes-popup';
import { messages } from './messages';
import type { BoardSettings } from './use-board-settings';
import '../../ui/base.css';
import './settings.css';

type Read = Extract<BoardSettings['reading'], { state: 'read' }>;

export interface SettingsFrameProps {
  /** For screen readers: Trello draws the title over the popup, outside our frame. */
  readonly heading: string;
  readonly board: BoardSettings;
  /** Draws the settings; `mayChange` is false for readers, and where stored settings must not be written over. */
  readonly children: (read: Read, mayChange: boolean) => ComponentChildren;
}

/** A popup over the board's settings: waiting, failing, reading only, saving. Escape closes it. */
export function SettingsFrame({ heading, board, children }: SettingsFrameProps) {
  const { port } = useServices();
  const root = useRef<HTMLElement>(null);
  useAutoSize(root);
  useEscapeClosesPopup();

  const { reading } = board;
  const mayWrite = port.context().canWriteBoard && port.context().idMember !== null;
  return (
    <main class="settings" ref={root}>
      <h1 class="visually-hidden">{heading}</h1>
      {reading.state === 'loading' && <Spinner label={messages().reading} />}
      {reading.state === 'failed' && (
        <Callout kind="warning" title={messages().noAnswer.title}>
          <p>{messages().noAnswer.text}</p>
          <Button onClick={board.retry}>{messages().noAnswer.again}</Button>
        </Callout>
      )}
      {reading.state === 'read' && (
        <>
          {!mayWrite && <p class="read-only">{messages().readOnly}</p>}
          {reading.unreadable && (
            <Callout kind="warning" title={messages().unreadable.title}>
              <p>{messages().unreadable.text}</p>
            </Callout>
          )}
          {children(reading, mayWrite && !reading.unreadable)}
        </>
      )}
    </main>
  );
}
