import type { BadgeWords } from '../../shared/messages/badges/en';
import type { TrelloPort } from '../trello/port';
import { evidenceBadge, firstBadge, scoreBadge, type Badge, type BadgedCard } from './badges';
import type { BoardView } from './board-view';
import type { Burst, Bursts } from './burst';
import { itemFigures } from './item-figures';
import { badgeWordsIn } from './words';

/** A badge for which Trello asks again after `refresh` seconds (platform page, 1.3). */
export interface DynamicBadge {
  readonly dynamic: (port: TrelloPort) => Promise<(Badge & { readonly refresh: number }) | null>;
}

/** Seconds after which a mark of the best three is looked at again: it can be lost to a card that was drawn later. */
const REFRESH = 60;

/** The rank of a job, pain or gain in its column of its canvas, from 1; null for any other card, or one that cannot be read. */
async function rankOf(
  port: TrelloPort,
  burst: Pick<Burst, 'ranks'>,
  board: BoardView,
  idCard: string,
): Promise<number | null> {
  const peers = board.peersOf(idCard);
  return peers && ((await burst.ranks(port, peers)).get(idCard) ?? null);
}

/** The first badge as it is now; where it names a rank, one that follows the other cards' changes. */
function firstOf(
  card: BadgedCard,
  idCard: string,
  bursts: Bursts,
  words: BadgeWords,
): (Badge | DynamicBadge)[] {
  const badge = firstBadge(card, words);
  if (badge === null) return [];
  const unranked = firstBadge({ ...card, rank: null }, words);
  if (badge.text === unranked?.text) return [badge];
  return [
    {
      async dynamic(port) {
        const burst = bursts(port);
        const rank = await rankOf(port, burst, await burst.board, idCard);
        const now = firstBadge({ ...card, rank }, words);
        return now && { ...now, refresh: REFRESH };
      },
    },
  ];
}

/**
 * What stands on the front of the card in context, nothing outside the canvas: at most three badges, each of which can be switched
 * off (domain page, 8).
 */
export async function badgesOnFront(port: TrelloPort, bursts: Bursts): Promise<(Badge | DynamicBadge)[]> {
  const { idCard, locale } = port.context();
  const burst = bursts(port);
  const [board, stored, words] = await Promise.all([
    burst.board,
    burst.readOwn(port, idCard),
    badgeWordsIn(locale),
  ]);
  const column = idCard === null ? null : board.columnOf(idCard);
  if (idCard === null || column === null) return [];
  const figures = await itemFigures(board, column, stored, (id) => burst.readOther(port, id));
  if (figures.state === 'unreadable') return [{ text: words.unreadable, color: 'red' }];
  const { badges: shown } = board.settings;
  const rank = shown.rating ? await rankOf(port, burst, board, idCard) : null;
  const card: BadgedCard = { column, name: board.nameOf(idCard), figures, rank };
  return [
    ...(shown.rating ? firstOf(card, idCard, bursts, words) : []),
    ...(shown.verdict ? [evidenceBadge(figures, words)] : []),
    ...(shown.score ? scoreBadge(figures.score) : []),
  ];
}
