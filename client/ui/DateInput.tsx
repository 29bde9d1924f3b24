import { useEffect, useState } from 'preact/hooks';
import { dayInWords } from './day-in-words';
import { messages } from './evidence-form/messages';
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
    <Field
      label={messages().date}
      problem={problem}
      hint={day && !problem ? messages().dateMeans(dayInWords(day)) : undefined}
    >
      {(control) => (
        <input
          {...control}
          name={name}
          autocomplete="off"
          placeholder={messages().dateExample}
          value={value}
          onFocus={() => void loadDayReader()}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
