import { useId } from 'preact/hooks';
import './chips.css';

export interface RadioChipsProps<V extends string> {
  readonly label: string;
  /** Values and their words, in order. */
  readonly options: Readonly<Record<V, string>>;
  readonly value: V;
  readonly onChange: (value: V) => void;
}

/** One of a few choices, as chips in a row. */
export function RadioChips<V extends string>({ label, options, value, onChange }: RadioChipsProps<V>) {
  const name = useId();
  return (
    <fieldset class="chips">
      <legend class="field-label">{label}</legend>
      <div class="chips-row">
        {(Object.keys(options) as V[]).map((one) => (
          <label class="chip" key={one}>
            <input type="radio" name={name} checked={one === value} onChange={() => onChange(one)} />
            <span>{options[one]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
