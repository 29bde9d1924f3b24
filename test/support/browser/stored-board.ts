import { BoardAnswer } from '../../../server/local-board/contract';
import type { Evidence } from '../../../shared/schemas/evidence';
import { readCardData } from '../../../shared/stored/card-data';
import type { RunningBoard } from './local-board';

/** The evidence that the local board's server holds for a card, oldest first. */
export async function evidenceOn(board: RunningBoard, cardName: string): Promise<readonly Evidence[]> {
  const { board: stored } = BoardAnswer.parse(await (await fetch(`${board.url}/local-board/board`)).json());
  const card = stored.cards.find(({ name }) => name === cardName);
  const document = card?.pluginData.find(({ access }) => access === 'shared');
  if (!document) return [];
  const data = readCardData(JSON.parse(document.value));
  if (data.state === 'unreadable') throw new Error(`what is stored on '${cardName}' cannot be read`);
  return data.item.evidence;
}
