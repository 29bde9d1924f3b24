import { useEffect, useState } from 'preact/hooks';
import { dayInWords } from './day-in-words';
import { Field } from './Field';
import { dayFrom, loadDayReader } from './typed-day';

export interface DateInputProps {
  readonly name: string;
  /** As typed: `YYYY-MM-DD` or words. */
  readonly value: string;
  /** The member's calendar day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly problem: string | undefined;
  readonly onChange: (text: string) => void;
}

/**
 * A day as people type it. The day that words mean stands below them: they stay as typed, so that nothing moves under the
 * pointer of who leaves the field.
 */
export function DateInput({ name, value, today, problem, onChange }: DateInputProps) {
  const [, redraw] = useState(0);
  const isInWords = !/^\d{4}-\d\d-\d\d$/.test(value.trim());
  useEffect(() => {
    if (isInWords) void loadDayReader().then(() => redraw((n) => n + 1));
  }, [isInWords]);

  const day = isInWords ? dayFrom(value, today) : null;
  return (
    <Field label="Date" problem={problem} hint={day && !problem ? `Means ${dayInWords(day)}` : undefined}>
      {(control) => (
        <input
          {...control}
          name={name}
          autocomplete="off"
          placeholder="3 Nov, yesterday"
          value={value}
          onFocus={() => void loadDayReader()}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
