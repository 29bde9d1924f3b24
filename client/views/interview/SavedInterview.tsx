import { counted } from '../../../shared/words/counted';
import { core } from '../../language/core';
import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import { openSummary } from '../open-page';
import { CardName } from './CardName';
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
  const heading = useFocusAtStart<HTMLHeadingElement>();
  return (
    <section class="interview-stage" aria-labelledby="interview-saved">
      <h2 ref={heading} tabIndex={-1} id="interview-saved">
        Saved on {core().cards(cards.length)}
      </h2>
      <p class="subtle">
        The interview with <bdi>{who}</bdi> stands in the evidence of:
      </p>
      <ul class="saved-cards">
        {cards.map((name, at) => (
          <li key={at}>
            <CardName name={name} />
          </li>
        ))}
      </ul>
      {toCreate > 0 && (
        <p>
          {counted(toCreate, 'name waits', 'names wait')} on the list of cards to create. The list is kept
          with the form.
        </p>
      )}
      <div class="interview-actions">
        <Button look="primary" onClick={onAnother}>
          Log another interview
        </Button>
        <Button onClick={() => openSummary(port)}>See the summary</Button>
      </div>
    </section>
  );
}
