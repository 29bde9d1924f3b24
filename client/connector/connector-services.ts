import type { TrelloPort } from '../trello/port';
import type { Bursts } from './burst';
import type { Icon } from './icon';
import type * as ItemCapabilities from './item-capabilities';
import type { Titles } from './titles';

/** What capabilities share for the life of the board page. */
export interface ConnectorServices {
  /** The part of the connector that knows items; it loads once, right behind the connector's own script. */
  readonly items: () => Promise<ItemServices>;
  readonly icon: Icon;
  /** The words of buttons, menus and titles, for the member whose port this is. */
  readonly titles: (port: TrelloPort) => Promise<Titles>;
}

/** What capabilities about items share. */
export interface ItemServices {
  /** What badges that are asked for together share. */
  readonly bursts: Bursts;
  readonly capabilities: typeof ItemCapabilities;
}

/** A capability's handler, given what it shares with the others. */
export type Capability = (port: TrelloPort, services: ConnectorServices) => unknown;
