import { useState } from 'preact/hooks';
import { MAX_SEGMENT_NAME } from '../../../shared/schemas/settings';
import { Field } from '../../ui/Field';

/** Names a new segment; what is unique about it is asked where it then stands. */
export function AddSegment({ onAdd }: { readonly onAdd: (name: string) => void }) {
  const [name, setName] = useState('');
  const [asks, setAsks] = useState(false);
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
        label="New segment"
        hint="Such as “Teachers at small schools”"
        problem={
          excess > 0
            ? `Shorten the name by ${excess} characters.`
            : asks && name.trim() === ''
              ? 'Write who they are.'
              : undefined
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
        Add segment
      </button>
    </form>
  );
}
