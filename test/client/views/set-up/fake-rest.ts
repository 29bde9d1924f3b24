import {
  RestFailure,
  type RestCard,
  type RestList,
  type RestReason,
  type TrelloRest,
} from '../../../../client/trello/rest/rest-port';

export const LISTS = [{ id: 'l0', name: 'To do', pos: 1 }];

/** Trello's REST API in memory. */
export interface FakeRest extends TrelloRest {
  readonly made: RestList[];
  readonly there: RestCard[];
  readonly asked: () => number;
  /** Answer the member's window; a refusal without consent. */
  answer(allowed: boolean): void;
  /** The list of this name is refused once. */
  failAt(name: string, reason: RestReason): void;
}

export function createFakeRest(consent = false): FakeRest {
  const made: RestList[] = [...LISTS];
  const there: RestCard[] = [];
  const faults = new Map<string, RestReason>();
  let asks = 0;
  let has = consent;
  let settle: (allowed: boolean) => void = () => undefined;
  return {
    made,
    there,
    asked: () => asks,
    answer: (allowed) => settle(allowed),
    failAt: (name, reason) => void faults.set(name, reason),
    authorised: async () => has,
    authorise() {
      asks += 1;
      return new Promise((done, failed) => {
        settle = (allowed) => {
          has = allowed;
          if (allowed) done();
          else failed(new RestFailure('denied'));
        };
      });
    },
    async withdraw() {
      has = false;
    },
    lists: async () => [...made],
    async createList(_idBoard, list) {
      const reason = faults.get(list.name);
      faults.delete(list.name);
      if (reason) throw new RestFailure(reason);
      const one = { ...list, id: `made${made.length}` };
      made.push(one);
      return one;
    },
    cards: async () => [...there],
    async createCard(_idBoard, card) {
      const one = { ...card, id: `card${there.length}` };
      there.push(one);
      return one;
    },
    async deleteCard(idCard) {
      const at = there.findIndex(({ id }) => id === idCard);
      if (at >= 0) there.splice(at, 1);
    },
  };
}
