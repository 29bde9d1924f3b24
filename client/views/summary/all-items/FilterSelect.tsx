import { Field } from '../../../ui/Field';
import { messages } from './messages';

export interface FilterSelectProps<V extends string> {
  readonly label: string;
  readonly options: readonly (readonly [value: V, words: string])[];
  /** Null is any. */
  readonly value: V | null;
  readonly onChange: (value: V | null) => void;
}

/** One thing that the rows have to be. */
export function FilterSelect<V extends string>({ label, options, value, onChange }: FilterSelectProps<V>) {
  // By index: the keys of segments are anybody's.
  const chosen = options.findIndex(([option]) => option === value);
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          value={String(chosen)}
          onChange={({ currentTarget }) => onChange(options[Number(currentTarget.value)]?.[0] ?? null)}
        >
          <option value="-1">{messages().any}</option>
          {options.map(([option, words], at) => (
            <option key={option} value={String(at)}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
