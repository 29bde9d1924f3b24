import type { Board } from '../../contract';

/** What the Power-Up's pages and badges must be drawn anew for: ids of cards, or everything. */
export type WhatChanged = ReadonlySet<string> | 'all';

/**
 * What differs between two states of a board, for the Power-Up: a card when the card or its stored data changed, everything when the
 * board's own stored data, name or lists did. A state keeps the identity of what did not change.
 */
export function whatChanged(before: Board, after: Board): WhatChanged {
  if (before.pluginData !== after.pluginData || before.name !== after.name) return 'all';
  if (before.lists !== after.lists && !sameLists(before, after)) return 'all';
  const known = new Set(before.cards);
  return new Set(after.cards.filter((card) => !known.has(card)).map((card) => card.id));
}

/** Applying a change sorts lists anew: the array is another one, the lists in it are not. */
function sameLists(before: Board, after: Board): boolean {
  return (
    before.lists.length === after.lists.length && before.lists.every((list, i) => list === after.lists[i])
  );
}
