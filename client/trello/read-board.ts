import { buildSnapshot } from '../../shared/board/build-snapshot';
import type { BoardSnapshot } from '../../shared/schemas/snapshot';
import type { WhyUnreadable } from '../../shared/stored/envelope';
import type { StoredData, TrelloCard, TrelloPort } from './port';
import { NoAnswer, withTimeout } from './with-timeout';

/** A card that counts as empty because what it stores cannot be understood, and why. */
export interface UnreadableCard {
  readonly idCard: string;
  readonly problem: WhyUnreadable | { readonly why: 'noAnswer' };
}

/** Cards whose data is asked for together: one message each way, and often enough a step of progress. */
const CHUNK = 200;

const NOT_ANSWERED = { why: 'noAnswer' } as const;

type ReadCard = TrelloCard & { readonly stored: StoredData; readonly failure: unknown };

async function readOne(port: TrelloPort, card: TrelloCard): Promise<ReadCard> {
  try {
    return { ...card, stored: await withTimeout(port.readCard(card.id)), failure: null };
  } catch (failure) {
    return { ...card, stored: {}, failure };
  }
}

/** Trello answered nothing at all: further chunks would only wait as long again, one after another. */
function throwIfSilent(chunk: readonly ReadCard[]): void {
  if (chunk.every(({ failure }) => failure instanceof NoAnswer)) throw chunk[0]?.failure;
}

/**
 * The whole board as the core takes it. `onProgress` hears how many of the cards have been read, from 0 to all. One card that
 * cannot be read does not stop the others: it counts as empty and is named in `unreadable`.
 * Rejects when lists or cards cannot be read or Trello falls silent (`NoAnswer`), and with the signal's reason when aborted.
 */
export async function readBoardSnapshot(
  port: TrelloPort,
  onProgress: (done: number, of: number) => void,
  signal?: AbortSignal,
): Promise<{ snapshot: BoardSnapshot; unreadable: UnreadableCard[] }> {
  const [board, stored, lists, cards] = await withTimeout(
    Promise.all([port.board(), port.readBoard(), port.lists(), port.cards()]),
  );
  signal?.throwIfAborted();
  onProgress(0, cards.length);

  const read: ReadCard[] = [];
  for (let start = 0; start < cards.length; start += CHUNK) {
    const chunk = await Promise.all(cards.slice(start, start + CHUNK).map((card) => readOne(port, card)));
    signal?.throwIfAborted();
    throwIfSilent(chunk);
    read.push(...chunk);
    onProgress(read.length, cards.length);
  }

  const { snapshot, unreadable } = buildSnapshot({ board, stored, lists, cards: read });
  const failed = read.filter(({ failure }) => failure !== null);
  return {
    snapshot,
    unreadable: [...unreadable, ...failed.map(({ id }) => ({ idCard: id, problem: NOT_ANSWERED }))],
  };
}
