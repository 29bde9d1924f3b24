import './chips.css';

export interface ToggleChipsProps<V extends string> {
  readonly label: string;
  /** Values and their words, in order. */
  readonly options: Readonly<Record<V, string>>;
  readonly chosen: readonly V[];
  readonly onChange: (chosen: V[]) => void;
  /** Name of the checkboxes. */
  readonly name: string;
}

/** Any number of a few choices, as chips that switch on and off. */
export function ToggleChips<V extends string>({
  label,
  options,
  chosen,
  onChange,
  name,
}: ToggleChipsProps<V>) {
  const values = Object.keys(options) as V[];
  const toggle = (value: V) => onChange(values.filter((one) => (one === value) !== chosen.includes(one)));
  return (
    <fieldset class="chips">
      <legend class="field-label">{label}</legend>
      <div class="chips-row">
        {values.map((value) => (
          <label class="chip" key={value}>
            <input
              type="checkbox"
              name={`${name}-${value}`}
              checked={chosen.includes(value)}
              onChange={() => toggle(value)}
            />
            <span>{options[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
