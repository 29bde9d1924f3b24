import type { RefObject } from 'preact';
import { reviewStateOf } from '../../../shared/review/review-state';
import { useServices } from '../../services';
import { messages } from './messages';
import { PresentReview } from './PresentReview';
import { ReviewForm } from './ReviewForm';
import type { ReviewOf } from './use-review-form';
import { whyNoReview } from './why-no-review';
import './review-panel.css';

export interface ReviewPanelProps extends ReviewOf {
  /** Gets the chosen mark, else the first one, to put the focus there. */
  readonly markRef?: RefObject<HTMLInputElement>;
}

/** The review of one card: what was said, and for members who may write the form to say it. Without a heading of its own. */
export function ReviewPanel({ markRef, ...reviewOf }: ReviewPanelProps) {
  const { port } = useServices();
  const { idCard, name, item } = reviewOf;
  const state = reviewStateOf({ name, ...item });
  const refusal = whyNoReview(port.context(), idCard);
  return (
    <div class="review-panel">
      {item.review ? (
        <PresentReview review={item.review} outdated={state === 'outdated'} />
      ) : (
        <p class="field-hint">{messages().present.none}</p>
      )}
      {refusal === null ? (
        <ReviewForm key={idCard} {...reviewOf} markRef={markRef} />
      ) : (
        <p class="review-refusal">{refusal}</p>
      )}
    </div>
  );
}
