import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../parts/Icon';

/** A button that becomes a field: Enter adds and stays for the next, Escape or leaving it empty ends it. */
export function AddForm({
  words,
  label,
  onAdd,
}: {
  words: string;
  label: string;
  onAdd: (name: string) => void;
}) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  // Before the next key arrives: whoever pressed the button goes on typing.
  useLayoutEffect(() => field.current?.focus(), [open]);
  if (!open) {
    return (
      <button type="button" class="add" ref={opener} onClick={() => setOpen(true)}>
        <Icon name="plus" /> {words}
      </button>
    );
  }
  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const name = String(new FormData(form).get('name')).trim();
    if (name !== '') onAdd(name);
    form.reset();
  }
  function leave(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    setOpen(false);
    // The button is there again after the next drawing.
    setTimeout(() => opener.current?.focus(), 0);
  }
  return (
    <form class="add-form" onSubmit={submit}>
      <input
        class="input"
        name="name"
        aria-label={label}
        placeholder={label}
        maxLength={16_384}
        dir="auto"
        autocomplete="off"
        ref={field}
        onKeyDown={leave}
        onBlur={(event) => event.currentTarget.value.trim() === '' && setOpen(false)}
      />
      <button type="submit" class="button button--primary">
        Add
      </button>
    </form>
  );
}
