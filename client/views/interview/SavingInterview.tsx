import { messages } from './messages';
import { useFocusAtStart } from './use-focus-at-start';

export interface SavingInterviewProps {
  readonly saved: number;
  readonly of: number;
  readonly refused: number;
}

/** How far a save has come, card by card. */
export function SavingInterview({ saved, of, refused }: SavingInterviewProps) {
  const words = messages().saving;
  const heading = useFocusAtStart<HTMLHeadingElement>();
  return (
    <section class="interview-stage" aria-busy="true">
      <h2 ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <label class="interview-progress">
        <span role="status">
          {refused === 0 ? words.saved(saved, of) : words.savedAndRefused(saved, of, refused)}
        </span>
        <progress max={of} value={saved + refused} />
      </label>
      <p class="subtle">{words.leaveOpen}</p>
    </section>
  );
}
