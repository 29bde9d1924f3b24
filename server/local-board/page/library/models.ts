import type { Call } from './call';

/** The part of `t` that reads lists, cards and the rest of the board. Without field names the host answers its default. */
export function models({ request }: Call) {
  const reader =
    (command: string) =>
    (...fields: string[]): Promise<unknown> =>
      request(command, { fields });
  return {
    board: reader('board'),
    card: reader('card'),
    cards: reader('cards'),
    list: reader('list'),
    lists: reader('lists'),
    member: reader('member'),
    organization: reader('organization'),
  };
}
