import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import { openSummary } from '../open-page';
import { CardName } from './CardName';
import { messages } from './messages';
import { useFocusAtStart } from './use-focus-at-start';

export interface SavedInterviewProps {
  readonly who: string;
  /** Names of the cards. */
  readonly cards: readonly string[];
  /** How many cards are still to be made. */
  readonly toCreate: number;
  readonly onAnother: () => void;
}

/** All is saved: where, and what next. */
export function SavedInterview({ who, cards, toCreate, onAnother }: SavedInterviewProps) {
  const { port } = useServices();
  const words = messages().saved;
  const heading = useFocusAtStart<HTMLHeadingElement>();
  return (
    <section class="interview-stage" aria-labelledby="interview-saved">
      <h2 ref={heading} tabIndex={-1} id="interview-saved">
        {words.heading(cards.length)}
      </h2>
      <p class="subtle">
        {words.interviewWith} <bdi>{who}</bdi> {words.standsIn}
      </p>
      <ul class="saved-cards">
        {cards.map((name, at) => (
          <li key={at}>
            <CardName name={name} />
          </li>
        ))}
      </ul>
      {toCreate > 0 && <p>{words.waiting(toCreate)}</p>}
      <div class="interview-actions">
        <Button look="primary" onClick={onAnother}>
          {words.another}
        </Button>
        <Button onClick={() => openSummary(port)}>{words.summary}</Button>
      </div>
    </section>
  );
}
