import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { BoardSnapshot } from '../shared/schemas/snapshot';
import type { BoardSummary } from '../shared/schemas/summary';
import type { BoardStore } from './trello/board-store';
import type { CardStore } from './trello/card-store';
import type { TrelloPort } from './trello/port';
import type { TrelloRest } from './trello/rest/rest-port';

/** Everything that a view needs from outside. Tests hand in fakes of exactly this. */
export interface Services {
  readonly port: TrelloPort;
  readonly cards: CardStore;
  readonly board: BoardStore;
  /** The server's summary. Throws `ApiError` (client/api/api-error.ts). */
  requestSummary(snapshot: BoardSnapshot, signal?: AbortSignal): Promise<BoardSummary>;
  /** Trello's REST API, or null where this Power-Up has no key for it. The code comes when it is asked for. */
  openRest(): Promise<TrelloRest | null>;
  /** The member's calendar day, `YYYY-MM-DD`. */
  today(): string;
  /** A short id for a new entry of evidence, unique on its card for all practical purposes. */
  newId(): string;
}

export const ServicesContext = createContext<Services | null>(null);

/** The services of the view in which a component stands. Throws where none were provided. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('No services: wrap the view in ServicesContext.Provider');
  return services;
}
