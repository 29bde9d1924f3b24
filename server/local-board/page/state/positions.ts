import type { Change } from '../../contract';

/** The step between two neighbours, as Trello makes it. */
const STEP = 65_536;
/** Below this there is no room between two neighbours. */
const NARROWEST = 1e-6;

export interface Placed {
  readonly id: string;
  readonly pos: number;
}

/** A position after the last. */
export const posAtEnd = (all: readonly Placed[]): number => (all.at(-1)?.pos ?? 0) + STEP;

/** A position for something new at `index` among `others`; null when its neighbours leave no room. */
export function posAt(others: readonly Placed[], index: number): number | null {
  const before = others[index - 1]?.pos;
  const after = others[index]?.pos;
  if (after === undefined) return posAtEnd(others);
  if (before === undefined) return after > NARROWEST ? after / 2 : null;
  return after - before > NARROWEST ? (before + after) / 2 : null;
}

/** Positions with room between them, for all of them in this order. */
export const spacedOut = (ids: readonly string[]): Placed[] =>
  ids.map((id, index) => ({ id, pos: (index + 1) * STEP }));

/** The changes that put a card at `index` of a list, whose cards without it are `others`. */
export function moveCard(id: string, idList: string, others: readonly Placed[], index: number): Change[] {
  const pos = posAt(others, index);
  if (pos !== null) return [{ type: 'updateCard', id, idList, pos }];
  const ids = others.map((other) => other.id);
  const places = spacedOut([...ids.slice(0, index), id, ...ids.slice(index)]);
  return places.map((place) => ({
    type: 'updateCard',
    id: place.id,
    pos: place.pos,
    ...(place.id === id ? { idList } : {}),
  }));
}

/** The changes that put a list at `index`; `others` are the lists on show without it. */
export function moveList(id: string, others: readonly Placed[], index: number): Change[] {
  const pos = posAt(others, index);
  if (pos !== null) return [{ type: 'updateList', id, pos }];
  const ids = others.map((other) => other.id);
  const places = spacedOut([...ids.slice(0, index), id, ...ids.slice(index)]);
  return places.map((place) => ({ type: 'updateList', id: place.id, pos: place.pos }));
}

/**
 * The changes that bring cards into an order. Cards that `sortedIds` does not name stay behind the others, in their order; ids of
 * other cards are left out.
 */
export function sortCards(cards: readonly Placed[], sortedIds: readonly string[]): Change[] {
  const known = new Set(cards.map((card) => card.id));
  const first = [...new Set(sortedIds)].filter((id) => known.has(id));
  const named = new Set(first);
  const order = [...first, ...cards.filter((card) => !named.has(card.id)).map((card) => card.id)];
  const positions = cards.map((card) => card.pos);
  const distinct = new Set(positions).size === positions.length;
  const places = distinct ? order.map((id, i) => ({ id, pos: positions[i] ?? 0 })) : spacedOut(order);
  const now = new Map(cards.map((card) => [card.id, card.pos]));
  return places
    .filter((place) => now.get(place.id) !== place.pos)
    .map((place) => ({ type: 'updateCard', id: place.id, pos: place.pos }));
}
