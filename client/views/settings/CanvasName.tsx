import { useState } from 'preact/hooks';
import { MAX_CANVAS_NAME } from '../../../shared/schemas/settings';
import { Field } from '../../ui/Field';
import { messages } from './messages';

export interface CanvasNameProps {
  /** The name set by hand, '' when none was. */
  readonly chosen: string;
  /** The name that holds when none is set. */
  readonly detected: string;
  readonly onCommit: (name: string) => void;
  readonly disabled: boolean;
}

/** The canvas that a list belongs to. Saved when one leaves the field or presses Enter. */
export function CanvasName({ chosen, detected, onCommit, disabled }: CanvasNameProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const words = messages().canvasName;
  const name = typed ?? chosen;
  const excess = name.trim().length - MAX_CANVAS_NAME;

  function commit(): void {
    if (typed === null || excess > 0) return;
    setTyped(null);
    if (typed.trim() !== chosen) onCommit(typed.trim());
  }

  return (
    <details>
      <summary>
        {words.label} <bdi>{chosen || detected || words.only}</bdi>
      </summary>
      <Field
        label={words.name}
        hint={words.hint}
        problem={excess > 0 ? messages().shortenName(excess) : undefined}
      >
        {(control) => (
          <input
            {...control}
            dir="auto"
            autocomplete="off"
            disabled={disabled}
            value={name}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onBlur={commit}
            onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && commit()}
          />
        )}
      </Field>
    </details>
  );
}
