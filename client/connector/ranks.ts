import { compareRank } from '../../shared/scoring/rank';
import type { StoredData, TrelloPort } from '../trello/port';
import type { Peers } from './board-view';
import { profileFigures } from './item-figures';
import { rankableOf } from './rankable';

/** Ranks from 1, by card id. A card that cannot be read has none. */
export type RanksById = ReadonlyMap<string, number>;

/** The ranks of a board's jobs, pains and gains, each in its column of its canvas. */
export interface Ranks {
  /** A card's own badge has asked for its data: they count from now on. */
  note(idCard: string, reading: Promise<StoredData>): void;
  of(port: TrelloPort, peers: Peers): Promise<RanksById>;
}

/**
 * Milliseconds for which a card's data count as known. Trello asks for the badges of a card that changed, so a card on screen is
 * known as it is; one off screen may have changed without a word.
 */
const KNOWN_FOR = 60_000;

interface Known {
  readonly reading: Promise<StoredData>;
  readonly at: number;
}

/**
 * Ranks from what the cards' own badges have asked for anyway; only cards that are off screen cost a question, once a minute at
 * most.
 *
 * @param now a clock in milliseconds
 */
export function createRanks(now: () => number): Ranks {
  const known = new Map<string, Known>();
  /** What has been ranked since a card was last heard of. */
  const ranked = new Map<Peers, Promise<RanksById>>();

  function read(port: TrelloPort, idCard: string): Promise<StoredData> {
    const before = known.get(idCard);
    if (before && now() - before.at < KNOWN_FOR) return before.reading;
    const reading = port.readCard(idCard);
    known.set(idCard, { reading, at: now() });
    return reading;
  }

  async function rank(port: TrelloPort, { column, cards }: Peers): Promise<RanksById> {
    const readings = await Promise.allSettled(cards.map(({ id }) => read(port, id)));
    const places = cards.flatMap((card, index) => {
      const reading = readings[index];
      if (reading?.status !== 'fulfilled') return [];
      return rankableOf(column, profileFigures(column, reading.value), card) ?? [];
    });
    return new Map(places.sort(compareRank).map(({ id }, index) => [id, index + 1]));
  }

  return {
    note(idCard, reading) {
      known.set(idCard, { reading, at: now() });
      ranked.clear();
    },
    of(port, peers) {
      const ranks = ranked.get(peers) ?? rank(port, peers);
      ranked.set(peers, ranks);
      return ranks;
    },
  };
}
