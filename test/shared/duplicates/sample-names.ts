import { SAMPLES } from '../../../server/local-board/samples';
import { readTrelloBoard } from '../../../shared/board-file/read-trello-board';
import { mapLists } from '../../../shared/list-mapping/map-lists';

/** Names of the items on the local board's samples, by column and canvas: none of them is there twice. */
export const SAMPLE_COLUMNS: readonly (readonly string[])[] = SAMPLES.flatMap((sample) => {
  const read = readTrelloBoard(sample.build('2026-03-01'));
  if (!read.ok) throw new Error(read.problem);
  const { lists, cards, settings } = read.snapshot;
  const { mappings } = mapLists(lists, settings.lists);
  return mappings
    .filter(({ column }) => column !== null)
    .map(({ idList }) => cards.filter((card) => card.idList === idList).map(({ name }) => name));
});

export const SAMPLE_NAMES: readonly string[] = SAMPLE_COLUMNS.flat();
