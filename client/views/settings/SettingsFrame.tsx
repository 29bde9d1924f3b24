import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useAutoSize } from '../../hooks/use-auto-size';
import { useEscapeClosesPopup } from '../evidence/use-escape-closes-popup';
import { ReadSettings, type ReadBoardSettings } from './ReadSettings';
import type { BoardSettings } from './use-board-settings';
import '../../ui/base.css';
import './settings.css';

export interface SettingsFrameProps {
  /** For screen readers: Trello draws the title over the popup, outside our frame. */
  readonly heading: string;
  readonly board: BoardSettings;
  /** Draws the settings; `mayChange` is false for readers, and where stored settings must not be written over. */
  readonly children: (read: ReadBoardSettings, mayChange: boolean) => ComponentChildren;
}

/** A popup over the board's settings. Escape closes it. */
export function SettingsFrame({ heading, board, children }: SettingsFrameProps) {
  const root = useRef<HTMLElement>(null);
  useAutoSize(root);
  useEscapeClosesPopup();
  return (
    <main class="settings" ref={root}>
      <h1 class="visually-hidden">{heading}</h1>
      <ReadSettings board={board}>{children}</ReadSettings>
    </main>
  );
}
