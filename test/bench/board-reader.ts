import { openView } from '../../client/trello/power-up-adapter';
import { readBoardSnapshot } from '../../client/trello/read-board';

/** Reads the board as the summary does: how many cards it has. Bundled by the benchmark and loaded into a view's frame. */
export async function readWhole(): Promise<number> {
  const { snapshot } = await readBoardSnapshot(openView(), () => undefined);
  return snapshot.cards.length;
}
