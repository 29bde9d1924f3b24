import type { RefObject } from 'preact';
import type { QueueEntry } from '../../../shared/review/queue';
import { core } from '../../language/core';
import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import { EvidenceList } from '../../ui/EvidenceList';
import { VerdictMark } from '../../ui/VerdictMark';
import { FieldsAsText } from '../card-section/FieldsAsText';
import type { AddressableCards } from '../card-section/use-addressable-cards';
import { openCard } from '../summary/open-card';
import { shownName } from '../summary/shown-name';
import { messages } from './messages';
import { ReviewPanel, type ReviewPanelProps } from './ReviewPanel';

export interface CardToReviewProps {
  readonly entry: QueueEntry;
  readonly addressable: AddressableCards;
  readonly onSaved: ReviewPanelProps['onSaved'];
  readonly markRef: RefObject<HTMLInputElement>;
}

/** One card with all that a coach judges it by, and the review beside it. */
export function CardToReview({ entry, addressable, onSaved, markRef }: CardToReviewProps) {
  const { port } = useServices();
  const words = messages();
  const { id, name, item, column, canvas, verdict, contested } = entry;
  return (
    <article class="review-card" aria-labelledby="review-card-name">
      <header class="review-card-head">
        <div>
          <h2 id="review-card-name">
            <bdi class="clamped">{shownName(name)}</bdi>
          </h2>
          <p class="review-card-line">
            <span>
              {core().columns[column].one}
              {canvas.name !== '' && (
                <>
                  {' · '}
                  <bdi>{canvas.name}</bdi>
                </>
              )}
            </span>
            <VerdictMark verdict={verdict} contested={contested} />
          </p>
        </div>
        <Button onClick={() => openCard(port, id)}>{words.card.open}</Button>
      </header>
      <div class="review-card-what">
        <section aria-labelledby="review-fields">
          <h3 id="review-fields">{words.card.fields}</h3>
          <FieldsAsText column={column} fields={item.fields} addressable={addressable} />
        </section>
        <section aria-labelledby="review-evidence">
          <h3 id="review-evidence">
            {words.card.evidence} <span class="subtle">{item.evidence.length}</span>
          </h3>
          {item.evidence.length === 0 ? (
            <p class="field-hint">{words.card.nothingLogged}</p>
          ) : (
            <EvidenceList entries={item.evidence} />
          )}
        </section>
      </div>
      <section class="review-card-panel" aria-labelledby="review-heading">
        <h3 id="review-heading">{words.heading}</h3>
        <ReviewPanel idCard={id} name={name} item={item} onSaved={onSaved} markRef={markRef} />
      </section>
    </article>
  );
}
