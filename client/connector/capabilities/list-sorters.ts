import { array, looseObject, string } from 'zod/mini';
import type { TrelloPort } from '../../trello/port';
import type { Capability } from '../connector-services';

/** What Trello hands to a sorter: the list's cards in their present order. */
const SorterOptions = looseObject({ cards: array(looseObject({ id: string() })) });

/** Sorting moves the cards for everybody, so only those who may write are offered it. */
export const listSorters: Capability = async (port, { items, titles }) =>
  port.context().canWriteBoard
    ? [
        {
          text: (await titles(port)).score,
          callback: async (clicked: TrelloPort, options: unknown) => {
            const ids = SorterOptions.parse(options).cards.map(({ id }) => id);
            const { capabilities } = await items();
            return { sortedIds: await capabilities.sortByScore(clicked, ids) };
          },
        },
      ]
    : [];
