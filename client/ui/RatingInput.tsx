import { useRef } from 'preact/hooks';
import { messages } from './messages';
import './rating-input.css';

const STEPS = [1, 2, 3, 4, 5] as const;

export interface RatingInputProps {
  readonly label: string;
  /** Name of the radio buttons, unique in the view. */
  readonly name: string;
  /** Words for 1 and for 5. */
  readonly ends: readonly [low: string, high: string];
  /** 1 to 5; undefined is unset. */
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

/** A rating as five radio buttons with words at both ends, and a way back to unset. */
export function RatingInput({ label, name, ends: [low, high], value, onChange }: RatingInputProps) {
  const first = useRef<HTMLInputElement>(null);

  function clear(): void {
    // The button is about to vanish, and the focus must not vanish with it.
    first.current?.focus();
    onChange(undefined);
  }

  return (
    <div class="rating">
      <fieldset>
        <legend class="field-label">{label}</legend>
        <div class="rating-row">
          <span class="rating-end" aria-hidden="true">
            {low}
          </span>
          {STEPS.map((step) => (
            <label class="rating-step" key={step}>
              <input
                type="radio"
                name={name}
                ref={step === 1 ? first : null}
                value={step}
                checked={value === step}
                aria-label={step === 1 ? `1, ${low}` : step === 5 ? `5, ${high}` : String(step)}
                onChange={() => onChange(step)}
              />
              <span aria-hidden="true">{step}</span>
            </label>
          ))}
          <span class="rating-end" aria-hidden="true">
            {high}
          </span>
        </div>
      </fieldset>
      {value !== undefined && (
        <button type="button" class="quiet-action" aria-label={messages().clearNamed(label)} onClick={clear}>
          {messages().clear}
        </button>
      )}
    </div>
  );
}
