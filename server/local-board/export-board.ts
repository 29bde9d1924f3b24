import type { Board, PluginData } from './contract';

const sharedOnly = (entries: readonly PluginData[]) => entries.filter((entry) => entry.access === 'shared');

/** The board in Trello's export form. Members' private data stays behind, as it does at Trello. */
export function exportBoard(board: Board): Board {
  return {
    ...board,
    pluginData: sharedOnly(board.pluginData),
    cards: board.cards.map((card) => ({ ...card, pluginData: sharedOnly(card.pluginData) })),
  };
}

/** A file name for the board: its letters and digits, at most 60 of them. */
export function exportFileName(board: Board): string {
  const plain = board.name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  return `${words.join('-').slice(0, 60) || 'board'}.json`;
}
