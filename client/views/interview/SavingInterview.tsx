import { useFocusAtStart } from './use-focus-at-start';

export interface SavingInterviewProps {
  readonly saved: number;
  readonly of: number;
  readonly refused: number;
}

/** How far a save has come, card by card. */
export function SavingInterview({ saved, of, refused }: SavingInterviewProps) {
  const heading = useFocusAtStart<HTMLHeadingElement>();
  return (
    <section class="interview-stage" aria-busy="true">
      <h2 ref={heading} tabIndex={-1}>
        Saving…
      </h2>
      <label class="interview-progress">
        <span role="status">
          {saved} of {of} saved{refused > 0 && `, ${refused} could not be saved`}
        </span>
        <progress max={of} value={saved + refused} />
      </label>
      <p class="subtle">Leave this open until it is done.</p>
    </section>
  );
}
