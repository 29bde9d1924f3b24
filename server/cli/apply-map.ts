import type { BoardSnapshot } from '../../shared/schemas/snapshot';
import type { MapArgument } from './arguments';
import { plain } from '../../shared/export/plain';

const same = (a: string, b: string) => plain(a).toLowerCase() === plain(b).toLowerCase();

/**
 * The snapshot with the lists that `--map` names standing for what it says; all lists of a name where several have it. Or the
 * name that no list has.
 */
export function applyMap(
  snapshot: BoardSnapshot,
  map: readonly MapArgument[],
):
  { readonly ok: true; readonly snapshot: BoardSnapshot } | { readonly ok: false; readonly unknown: string } {
  const lists = { ...snapshot.settings.lists };
  for (const { list, column } of map) {
    const named = snapshot.lists.filter(({ id, name }) => id === list || same(name, list));
    if (named.length === 0) return { ok: false, unknown: list };
    for (const { id } of named) lists[id] = { column };
  }
  return { ok: true, snapshot: { ...snapshot, settings: { ...snapshot.settings, lists } } };
}
