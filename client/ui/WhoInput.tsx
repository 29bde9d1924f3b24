import type { RefObject } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { messages } from './evidence-form/messages';
import { Field } from './Field';

/** The most customers that are offered; the browser draws them all at once. */
const OFFERED = 300;

export interface WhoInputProps {
  readonly name: string;
  readonly value: string;
  /** Customers to complete from. */
  readonly known: readonly string[];
  readonly problem: string | undefined;
  readonly onChange: (who: string) => void;
  readonly inputRef: RefObject<HTMLInputElement>;
}

/** A customer's code, completed from those that the board knows. */
export function WhoInput({ name, value, known, problem, onChange, inputRef }: WhoInputProps) {
  const list = useId();
  // Drawn once for all key strokes.
  const datalist = useMemo(
    () => (
      <datalist id={list}>
        {known.slice(0, OFFERED).map((who) => (
          <option key={who} value={who} />
        ))}
      </datalist>
    ),
    [list, known],
  );
  return (
    <Field label={messages().who} problem={problem}>
      {(control) => (
        <>
          <input
            {...control}
            ref={inputRef}
            name={name}
            dir="auto"
            autocomplete="off"
            list={list}
            placeholder="C07"
            value={value}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
          {datalist}
        </>
      )}
    </Field>
  );
}
