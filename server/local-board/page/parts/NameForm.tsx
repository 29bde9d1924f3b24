/** A name to type, saved by Enter or the button; an empty one is not taken. */
export function NameForm({
  label,
  value,
  action,
  onSubmit,
}: {
  label: string;
  value: string;
  action: string;
  onSubmit: (name: string) => void;
}) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const name = String(new FormData(form).get('name')).trim();
    if (name === '') return;
    form.reset();
    onSubmit(name);
  };
  return (
    <form class="popup__body--padded" onSubmit={submit}>
      <label class="labelled">
        {label}
        <input
          class="input"
          name="name"
          defaultValue={value}
          maxLength={16_384}
          dir="auto"
          autocomplete="off"
          data-autofocus
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <button type="submit" class="button button--primary">
        {action}
      </button>
    </form>
  );
}
