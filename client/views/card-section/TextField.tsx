import { useEffect, useRef } from 'preact/hooks';
import { MAX_TEXT } from '../../../shared/schemas/item';
import { Field } from '../../ui/Field';
import { messages } from './messages';

export interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** What was typed and is not saved; undefined when nothing was. */
  readonly typed: string | undefined;
  readonly onTyped: (text: string) => void;
  readonly onCommit: (text: string) => void;
  readonly problem?: string | undefined;
}

/** A line of text that is saved when one leaves it or presses Enter. What was typed waits outside the component. */
export function TextField({ name, label, hint, value, typed, onTyped, onCommit, problem }: TextFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const text = typed ?? value;
  const excess = text.trim().length - MAX_TEXT;
  const tooLong = excess > 0 ? messages().fields.tooLong(excess, MAX_TEXT) : undefined;

  function commit(): void {
    if (typed !== undefined && !tooLong && text.trim() !== value) onCommit(text.trim());
  }

  // A reload of the frame took away the moment of leaving the field.
  useEffect(() => {
    if (document.activeElement !== input.current) commit();
  }, []);

  return (
    <Field label={label} hint={hint} problem={tooLong ?? problem}>
      {(control) => (
        <input
          {...control}
          ref={input}
          name={name}
          dir="auto"
          autocomplete="off"
          value={text}
          onInput={(event) => onTyped(event.currentTarget.value)}
          onBlur={commit}
          onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && commit()}
        />
      )}
    </Field>
  );
}
