import { useState } from 'preact/hooks';
import { MAX_SEGMENT_NAME } from '../../../shared/schemas/settings';
import { Field } from '../../ui/Field';
import { messages } from './messages';

/** Names a new segment; what is unique about it is asked where it then stands. */
export function AddSegment({ onAdd }: { readonly onAdd: (name: string) => void }) {
  const [name, setName] = useState('');
  const [asks, setAsks] = useState(false);
  const words = messages().segments.new;
  const excess = name.trim().length - MAX_SEGMENT_NAME;

  function add(event: Event): void {
    event.preventDefault();
    setAsks(name.trim() === '');
    if (name.trim() === '' || excess > 0) return;
    onAdd(name.trim());
    setName('');
  }

  return (
    <form class="add-segment" onSubmit={add} noValidate>
      <Field
        label={words.label}
        hint={words.hint}
        problem={
          excess > 0 ? messages().shortenName(excess) : asks && name.trim() === '' ? words.empty : undefined
        }
      >
        {(control) => (
          <input
            {...control}
            dir="auto"
            autocomplete="off"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      <button type="submit" class="button">
        {words.add}
      </button>
    </form>
  );
}
