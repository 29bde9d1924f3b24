import type { BoardSnapshot } from '../schemas/snapshot';
import type { ListChoice } from '../schemas/settings';
import type { TakenAway } from './take-away';

/**
 * The board with the lists and cards of one canvas alone; the very same where it has no other. What its lists stand for may have
 * followed from lists that are no longer there, so it is written down as chosen.
 *
 * @param canvas key of the canvas
 */
export function onlyCanvas({ snapshot, summary }: TakenAway, canvas: string): BoardSnapshot {
  if (summary.canvases.length === 1 && summary.canvases[0]?.canvas.key === canvas) return snapshot;
  const name = summary.canvases.find(({ canvas: { key } }) => key === canvas)?.canvas.name ?? '';
  const kept = summary.lists.filter((list) => list.column !== null && list.canvas === canvas);
  const ids = new Set(kept.map(({ idList }) => idList));
  const choices = kept.map(({ idList, column }): [string, ListChoice] => [
    idList,
    { column: column ?? 'none', canvas: name },
  ]);
  const { canvasSegments, marks, ...settings } = snapshot.settings;
  return {
    ...snapshot,
    settings: {
      ...settings,
      lists: Object.fromEntries(choices),
      ...(canvasSegments && { canvasSegments: only(canvasSegments, canvas) }),
      ...(marks && { marks: only(marks, canvas) }),
    },
    lists: snapshot.lists.filter(({ id }) => ids.has(id)),
    cards: snapshot.cards.filter(({ idList }) => ids.has(idList)),
  };
}

const only = <Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([one]) => one === key));
