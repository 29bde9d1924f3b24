import { useRef, useState } from 'preact/hooks';
import type { Item } from '../../../shared/schemas/item';
import type { FieldName } from '../../../shared/taxonomy';
import { useServices } from '../../services';
import type { Room } from '../../trello/card-store';
import { withFields, type FieldValue } from '../evidence/item-edits';
import { saveFailureInWords } from '../evidence/save-failure-in-words';

interface FieldEdit {
  readonly value: FieldValue;
  /** Null while it is being saved. */
  readonly problem: string | null;
}

/** Changes of fields that are not known to be saved, and how the last of them went. */
export interface FieldEdits {
  readonly values: ReadonlyMap<FieldName, FieldValue>;
  /** Those of them that are being saved. */
  readonly underWay: ReadonlyMap<FieldName, FieldValue>;
  /** Why fields were not saved, by field. */
  readonly problems: ReadonlyMap<FieldName, string>;
  readonly state: 'idle' | 'saving' | 'saved' | 'failed';
  set(name: FieldName, value: FieldValue): void;
  /** Saves once more what could not be saved. */
  retry(): void;
}

type Edits = ReadonlyMap<FieldName, FieldEdit>;

function stateOf(edits: Edits, everSaved: boolean): FieldEdits['state'] {
  const all = [...edits.values()];
  if (all.some(({ problem }) => problem !== null)) return 'failed';
  if (all.length > 0) return 'saving';
  return everSaved ? 'saved' : 'idle';
}

/** Saves fields one by one as they are changed. A change shows at once and stays in sight until it is saved. */
export function useFieldEdits(
  idCard: string,
  onSaved: (name: FieldName, value: FieldValue, saved: { readonly item: Item; readonly room: Room }) => void,
): FieldEdits {
  const { cards } = useServices();
  const [edits, setEdits] = useState<Edits>(new Map());
  const [everSaved, setEverSaved] = useState(false);
  // The answer to an older change of a field must not end a newer one.
  const latest = useRef(new Map<FieldName, FieldEdit>());

  function put(name: FieldName, edit: FieldEdit | null): void {
    if (edit) latest.current.set(name, edit);
    else latest.current.delete(name);
    setEdits(new Map(latest.current));
  }

  async function save(name: FieldName, value: FieldValue): Promise<void> {
    const edit: FieldEdit = { value, problem: null };
    put(name, edit);
    const result = await cards.change(idCard, (item) => withFields(item, new Map([[name, value]])));
    if (result.saved) {
      setEverSaved(true);
      onSaved(name, value, result);
    }
    if (latest.current.get(name) !== edit) return;
    put(name, result.saved ? null : { value, problem: saveFailureInWords(result.reason) });
  }

  const failed = [...edits].filter(([, { problem }]) => problem !== null);
  const valuesOf = (some: Iterable<[FieldName, FieldEdit]>) =>
    new Map([...some].map(([name, { value }]) => [name, value]));
  return {
    values: valuesOf(edits),
    underWay: valuesOf([...edits].filter(([, { problem }]) => problem === null)),
    problems: new Map(failed.map(([name, { problem }]) => [name, problem ?? ''])),
    state: stateOf(edits, everSaved),
    set: (name, value) => void save(name, value),
    retry: () => failed.forEach(([name, { value }]) => void save(name, value)),
  };
}
