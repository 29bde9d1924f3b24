import { LOCAL_PLUGIN_ID } from '../../server/local-board/contract';
import type { BoardSnapshot } from '../../shared/schemas/snapshot';
import { cardValues } from '../../shared/stored/card-data';

/** A board as a file that Trello might have exported, with what we store on its cards; settings are left out. */
export function exportSnapshot({ board, lists, cards }: BoardSnapshot): string {
  const place = (at: number) => (at + 1) * 16_384;
  return JSON.stringify({
    id: 'b'.repeat(24),
    name: board.name,
    lists: lists.map((list, at) => ({ ...list, closed: false, pos: place(at) })),
    cards: cards.map(({ id, name, idList, item }, at) => ({
      id,
      name,
      idList,
      desc: '',
      closed: false,
      pos: place(at),
      pluginData: [
        {
          id: `${id.slice(0, 20)}0001`,
          idPlugin: LOCAL_PLUGIN_ID,
          scope: 'card',
          idModel: id,
          access: 'shared',
          value: JSON.stringify(cardValues({}, item)),
        },
      ],
    })),
  });
}
