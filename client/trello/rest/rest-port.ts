/**
 * What the Power-Up asks of Trello's REST API, in our words: the client library cannot make lists or cards. It works with the
 * member's consent only. The token stays with Trello's library, in the member's private data, and goes to Trello alone.
 */

export interface RestList {
  readonly id: string;
  readonly name: string;
  readonly pos: number;
}

export interface RestCard {
  readonly id: string;
  readonly name: string;
  readonly desc: string;
  readonly idList: string;
}

/**
 * Why something was not done. `no-consent`: never given, or it ended; `denied`: the member said no or closed the window;
 * `no-permission`: the member may not do this on the board; `gone`: the board or list is there no more; `limit`: Trello answers no
 * more for now; `refused`: Trello does not take what was sent; `no-answer`: whether it was done is unknown.
 */
export type RestReason =
  'no-consent' | 'denied' | 'no-permission' | 'gone' | 'limit' | 'refused' | 'no-answer';

/** A request came to nothing, after all attempts that were worth making. */
export class RestFailure extends Error {
  override readonly name = 'RestFailure';

  constructor(
    readonly reason: RestReason,
    detail = '',
  ) {
    super(detail === '' ? reason : `${reason}: ${detail}`);
  }
}

/** Every promise rejects with `RestFailure`. Requests go out one after another, whoever makes them. */
export interface TrelloRest {
  /** Whether a token is there. It may have ended: the first request tells. */
  authorised(): Promise<boolean>;
  /**
   * Asks the member in a window of Trello's. Call it in the click itself, or browsers block the window. A blocked window never
   * answers: offer to ask again while this waits.
   */
  authorise(): Promise<void>;
  /** Takes the consent back: at Trello where it can be reached, and here in any case. */
  withdraw(): Promise<void>;
  /** Open lists, in Trello's order. */
  lists(idBoard: string): Promise<RestList[]>;
  /**
   * Makes a list.
   *
   * @param known ids of the lists that were there before. A list of this name beyond them is taken for the one that an unanswered
   *   request made, so that none is made twice.
   */
  createList(idBoard: string, list: Omit<RestList, 'id'>, known: ReadonlySet<string>): Promise<RestList>;
  /** Open cards in open lists. */
  cards(idBoard: string): Promise<RestCard[]>;
  /** Makes a card at the end of its list; `known` as for lists. */
  createCard(idBoard: string, card: Omit<RestCard, 'id'>, known: ReadonlySet<string>): Promise<RestCard>;
  /** Deletes a card for good. One that is gone already counts as deleted. */
  deleteCard(idCard: string): Promise<void>;
}
