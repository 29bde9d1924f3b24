import type { StoredData, TrelloPort } from '../trello/port';
import { withTimeout } from '../trello/with-timeout';
import { readBoardView, type BoardView, type Peers } from './board-view';
import { CAPABILITY_WITHIN } from './guard';
import { createRanks, type Ranks, type RanksById } from './ranks';

/** What the badges that are asked for together share: the board's side of them, and the cards that they look at. */
export interface Burst {
  readonly board: Promise<BoardView>;
  /** The shared data of the badge's own card, always read afresh. */
  readOwn(port: TrelloPort, idCard: string | null): Promise<StoredData>;
  /** The shared data of another card: what that card's own badge has asked for, and only else a question of its own. */
  readOther(port: TrelloPort, idCard: string): Promise<StoredData>;
  /** The ranks among these cards, as far as their data are known. */
  ranks(port: TrelloPort, peers: Peers): Promise<RanksById>;
}

/** The burst to which a badge belongs that is asked for now. */
export type Bursts = (port: TrelloPort) => Burst;

function startBurst(board: Promise<BoardView>, ranks: Ranks): Burst {
  const reads = new Map<string, Promise<StoredData>>();
  return {
    board,
    readOwn(port, idCard) {
      const reading = port.readAll().then(({ card }) => card);
      if (idCard !== null) {
        reads.set(idCard, reading);
        ranks.note(idCard, reading);
      }
      return reading;
    },
    readOther(port, idCard) {
      const reading = reads.get(idCard) ?? port.readCard(idCard);
      reads.set(idCard, reading);
      return reading;
    },
    ranks: (port, peers) => ranks.of(port, peers),
  };
}

/** Milliseconds for which a burst takes in further badges once it has the board: a moment, but not the next pass after a change. */
const FRESH_FOR = 250;

/**
 * A thousand badges are asked for at once when a board opens. They share one reading of the board, under way or a moment old, and
 * each card is asked for once, however many others link to it. A board that could not be read is not kept.
 */
export function createBursts(now: () => number): Bursts {
  const ranks = createRanks(now);
  let current: Burst | null = null;
  let staleAt = Infinity;

  return (port) => {
    if (current && now() < staleAt) return current;
    const burst = startBurst(withTimeout(readBoardView(port), CAPABILITY_WITHIN), ranks);
    current = burst;
    staleAt = Infinity;
    burst.board.then(
      () => {
        if (current === burst) staleAt = now() + FRESH_FOR;
      },
      () => {
        if (current === burst) current = null;
      },
    );
    return burst;
  };
}
