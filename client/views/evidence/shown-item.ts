import type { Evidence } from '../../../shared/schemas/evidence';
import type { Item } from '../../../shared/schemas/item';
import type { FieldName } from '../../../shared/taxonomy';
import { withEntries, withEntryChanged, withFields, type FieldValue } from './item-edits';
import type { UnsavedEntry } from './notebook';

/** The item as it will be once everything that is under way is saved. What could not be saved does not count. */
export function shownItem(
  item: Item,
  underWay: {
    readonly unsaved: readonly UnsavedEntry[];
    readonly removing: ReadonlySet<string>;
    /** An entry as it will be. */
    readonly changing: Evidence | null;
    readonly fields: ReadonlyMap<FieldName, FieldValue>;
  },
): Item {
  const added = underWay.unsaved.filter(({ problem }) => problem === null).map(({ entry }) => entry);
  const kept = { ...item, evidence: item.evidence.filter(({ id }) => !underWay.removing.has(id)) };
  const changed = underWay.changing ? withEntryChanged(kept, underWay.changing) : kept;
  return withFields(withEntries(changed, added), underWay.fields);
}
