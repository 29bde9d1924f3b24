import type { TrelloPort } from '../trello/port';
import type { BoardView } from './board-view';
import type { Icon } from './icon';

/** What capabilities share for the life of the board page. */
export interface ConnectorServices {
  /** The board's lists, columns and settings, read once per burst of badges. */
  readonly boardView: (port: TrelloPort) => Promise<BoardView>;
  readonly icon: Icon;
}

/** A capability's handler, given what it shares with the others. */
export type Capability = (port: TrelloPort, services: ConnectorServices) => unknown;
