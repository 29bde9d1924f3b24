import type { TrelloPort } from '../trello/port';
import type { BoardView } from './board-view';
import type { Icon } from './icon';
import type * as ItemCapabilities from './item-capabilities';

/** What capabilities share for the life of the board page. */
export interface ConnectorServices {
  /** The part of the connector that knows items; it loads once, right behind the connector's own script. */
  readonly items: () => Promise<ItemServices>;
  readonly icon: Icon;
}

/** What capabilities about items share. */
export interface ItemServices {
  /** The board's lists, columns and settings, read once per burst of badges. */
  readonly boardView: (port: TrelloPort) => Promise<BoardView>;
  readonly capabilities: typeof ItemCapabilities;
}

/** A capability's handler, given what it shares with the others. */
export type Capability = (port: TrelloPort, services: ConnectorServices) => unknown;
