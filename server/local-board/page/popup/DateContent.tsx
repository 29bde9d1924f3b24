import type { PopupContent } from '../layers/layer';
import { useSession } from '../session';

type DatePopup = Extract<PopupContent, { type: 'date' }>;

/** ISO 8601 as a date field has it: the local day, with the time where it is asked for. */
function toField(iso: string | null, withTime: boolean): string {
  const date = new Date(iso ?? '');
  if (Number.isNaN(date.getTime())) return '';
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString();
  return local.slice(0, withTime ? 16 : 10);
}

/** A day to choose, with a time where the Power-Up asks for one. It gets the choice as ISO 8601. */
export function DateContent({ content }: { content: DatePopup }) {
  const { fail } = useSession();
  const { withTime, value, earliest, latest, picked } = content;
  const choose = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    // A day without a time means its beginning here, not in Greenwich.
    const chosen = withTime ? String(form.get('date')) : `${String(form.get('date'))}T00:00`;
    const date = new Date(chosen);
    if (!Number.isNaN(date.getTime())) void picked?.run({ date: date.toISOString() }).catch(fail);
  };
  return (
    <form class="popup__body popup__body--padded" onSubmit={choose}>
      <label class="labelled">
        {withTime ? 'Day and time' : 'Day'}
        <input
          class="input"
          name="date"
          type={withTime ? 'datetime-local' : 'date'}
          defaultValue={toField(value, withTime)}
          min={toField(earliest, withTime)}
          max={toField(latest, withTime)}
          required
          data-autofocus
        />
      </label>
      <button type="submit" class="button button--primary">
        Save
      </button>
    </form>
  );
}
