import type { ComponentChildren, TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import { MAX_SEGMENT_NAME, MAX_UNIQUE, type Segment } from '../../../shared/schemas/settings';
import { Field } from '../../ui/Field';
import { messages } from './messages';

export interface SegmentRowProps {
  readonly segment: Segment;
  readonly disabled: boolean;
  readonly onChange: (segment: Segment) => void;
  readonly onRemove: () => void;
  /** How saving goes. */
  readonly children: ComponentChildren;
}

type Text = 'name' | 'unique';
const MOST: Readonly<Record<Text, number>> = { name: MAX_SEGMENT_NAME, unique: MAX_UNIQUE };

function problemOf(text: Text, typed: string): string | undefined {
  const excess = typed.trim().length - MOST[text];
  if (excess > 0) return messages().shorten(excess);
  return text === 'name' && typed.trim() === '' ? messages().segments.needsName : undefined;
}

/** One segment: its name, and what is unique about it. Each is saved when one leaves it or presses Enter. */
export function SegmentRow({ segment, disabled, onChange, onRemove, children }: SegmentRowProps) {
  const [typed, setTyped] = useState<Partial<Record<Text, string>>>({});

  function commit(text: Text): void {
    const value = typed[text];
    if (value === undefined || problemOf(text, value)) return;
    setTyped(({ [text]: _done, ...others }) => others);
    if (value.trim() !== segment[text]) onChange({ ...segment, [text]: value.trim() });
  }

  const words = messages().segments;
  const controlOf = (text: Text) => ({
    dir: 'auto' as const,
    disabled,
    value: typed[text] ?? segment[text],
    onInput: (event: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      setTyped({ ...typed, [text]: event.currentTarget.value }),
    onBlur: () => commit(text),
  });

  return (
    <li class="list-row">
      <Field label={words.segment} problem={problemOf('name', typed.name ?? segment.name)}>
        {(control) => (
          <input
            {...control}
            {...controlOf('name')}
            autocomplete="off"
            onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && commit('name')}
          />
        )}
      </Field>
      <Field label={words.unique} problem={problemOf('unique', typed.unique ?? segment.unique)}>
        {(control) => <textarea {...control} {...controlOf('unique')} rows={2} />}
      </Field>
      {!disabled && (
        <button
          type="button"
          class="quiet-action"
          aria-label={words.removeNamed(segment.name)}
          onClick={onRemove}
        >
          {words.remove}
        </button>
      )}
      {children}
    </li>
  );
}
