import { parseCard, parseCards, parseList, parseLists } from './rest-answers';
import { RestFailure, type RestCard, type RestList, type TrelloRest } from './rest-port';
import { createRequest, type RestLine } from './rest-request';
import { pauseBefore } from './rest-timing';

const failedAs = (error: unknown, reason: RestFailure['reason']) =>
  error instanceof RestFailure && error.reason === reason;

/**
 * Makes something exactly once: where no answer came, looks whether it was made before it is asked for again.
 * @param find what an unanswered attempt made, if it did
 */
async function makeOnce<T>(
  line: RestLine,
  make: () => Promise<T>,
  find: () => Promise<T | undefined>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await make();
    } catch (error) {
      if (!failedAs(error, 'no-answer')) throw error;
      const pause = pauseBefore(attempt, null, line.timing.random);
      // Also after the last attempt: what was made must not be told as missing.
      if (pause !== null) await line.timing.wait(pause);
      const made = await find();
      if (made !== undefined) return made;
      if (pause === null) throw error;
    }
  }
}

/** Trello takes consent back by the token's own address. */
async function revoke({ access }: RestLine, request: ReturnType<typeof createRequest>): Promise<void> {
  const token = await access.token();
  if (token !== null) await request({ method: 'DELETE', path: `/tokens/${token}` });
}

/** Trello's REST API over `fetch`. */
export function createRest(line: RestLine): TrelloRest {
  const { access } = line;
  const request = createRequest(line);
  const board = (idBoard: string) => `/boards/${encodeURIComponent(idBoard)}`;

  async function lists(idBoard: string): Promise<RestList[]> {
    const values = { filter: 'open', fields: 'id,name,pos' };
    return parseLists(await request({ method: 'GET', path: `${board(idBoard)}/lists`, values }));
  }
  async function cards(idBoard: string): Promise<RestCard[]> {
    const values = { filter: 'open', fields: 'id,name,desc,idList' };
    return parseCards(await request({ method: 'GET', path: `${board(idBoard)}/cards`, values }));
  }

  return {
    authorised: async () => (await access.token()) !== null,
    authorise: () => access.ask(),
    async withdraw() {
      try {
        await revoke(line, request);
      } catch {
        // Out of reach, or worth nothing any more: forgetting it here is what is left to do, and it ends by itself.
      }
      await access.forget();
    },
    lists,
    createList: (idBoard, { name, pos }, known) =>
      makeOnce(
        line,
        async () => {
          const values = { name, idBoard, pos: String(pos) };
          return parseList(await request({ method: 'POST', path: '/lists', values }));
        },
        async () => (await lists(idBoard)).find((list) => list.name === name && !known.has(list.id)),
      ),
    cards,
    createCard: (idBoard, { name, desc, idList }, known) =>
      makeOnce(
        line,
        async () => {
          const values = { idList, name, desc, pos: 'bottom' };
          return parseCard(await request({ method: 'POST', path: '/cards', values }));
        },
        async () =>
          (await cards(idBoard)).find(
            (card) => card.name === name && card.idList === idList && !known.has(card.id),
          ),
      ),
    async deleteCard(idCard) {
      try {
        await request({ method: 'DELETE', path: `/cards/${encodeURIComponent(idCard)}` });
      } catch (error) {
        if (!failedAs(error, 'gone')) throw error;
      }
    },
  };
}
