import { useState } from 'preact/hooks';
import { fingerprintOf } from '../../../shared/review/fingerprint';
import { reviewStateOf } from '../../../shared/review/review-state';
import { MAX_TEXT, type Item, type Review } from '../../../shared/schemas/item';
import { useServices } from '../../services';
import type { Room } from '../../trello/card-store';
import { saveFailureInWords } from '../evidence/save-failure-in-words';
import { messages } from './messages';
import { draftOfReview, EMPTY_DRAFT, keepTyped, typedReview, type ReviewDraft } from './review-draft';

/** A card, and whom to tell that its review was saved or removed. */
export interface ReviewOf {
  readonly idCard: string;
  readonly name: string;
  /** As stored: a review is of exactly this. */
  readonly item: Item;
  readonly onSaved: (saved: { readonly item: Item; readonly room: Room }) => void;
}

export type ReviewStatus =
  | { readonly state: 'idle' | 'saving' | 'saved' | 'removed' }
  | { readonly state: 'failed'; readonly problem: string; readonly retry: () => void };

export interface ReviewForm {
  readonly draft: ReviewDraft;
  /** Whether the draft is something that was typed here and is not saved. */
  readonly typed: boolean;
  readonly status: ReviewStatus;
  /** What has to be put right before it can be saved; shown once somebody tried to. */
  readonly problems: { readonly mark?: string; readonly note?: string };
  change(draft: ReviewDraft): void;
  /** Answers whether it is being saved. */
  save(): boolean;
  remove(): void;
}

function withReview({ review: _former, ...item }: Item, review: Review | null): Item {
  return review ? { ...item, review } : item;
}

const sameDraft = (one: ReviewDraft | null, other: ReviewDraft) =>
  one !== null && one.mark === other.mark && one.note === other.note;

function problemsOf({ mark, note }: ReviewDraft): ReviewForm['problems'] {
  const words = messages().form;
  const excess = note.trim().length - MAX_TEXT;
  return {
    ...(mark === null ? { mark: words.chooseMark } : {}),
    ...(excess > 0 ? { note: words.shorten(excess, MAX_TEXT) } : {}),
  };
}

/**
 * The form for the review of one card. It begins with the present review, to be changed; where the card changed since, with nothing,
 * so that old words are not said of a new card. What is typed waits outside the component until it is saved.
 */
export function useReviewForm({ idCard, name, item, onSaved }: ReviewOf): ReviewForm {
  const { port, cards, today } = useServices();
  const [typed, setTyped] = useState(() => typedReview(port, idCard));
  const [status, setStatus] = useState<ReviewStatus>({ state: 'idle' });
  const [tried, setTried] = useState(false);

  const { review } = item;
  const isCurrent = reviewStateOf({ name, ...item }) === 'current';
  const draft = typed ?? (review && isCurrent ? draftOfReview(review) : EMPTY_DRAFT);
  const problems = problemsOf(draft);

  function keep(next: ReviewDraft | null): void {
    keepTyped(port, idCard, next);
    setTyped(next);
  }

  async function send(next: Review | null, done: () => void): Promise<void> {
    setStatus({ state: 'saving' });
    const result = await cards.change(idCard, (now) => withReview(now, next));
    if (!result.saved) {
      const problem = saveFailureInWords(result.reason);
      setStatus({ state: 'failed', problem, retry: () => void send(next, done) });
      return;
    }
    done();
    setStatus({ state: next ? 'saved' : 'removed' });
    onSaved(result);
  }

  function save(): boolean {
    const by = port.context().idMember;
    setTried(true);
    if (status.state === 'saving' || by === null || draft.mark === null || problems.note) return false;
    const next: Review = {
      mark: draft.mark,
      note: draft.note.trim(),
      by,
      date: today(),
      // Of what the coach saw: what somebody changes meanwhile was not reviewed.
      of: fingerprintOf({ name, ...item }),
    };
    void send(next, () => {
      setTried(false);
      // What was typed while it was being saved is kept.
      if (!typedReview(port, idCard) || sameDraft(typedReview(port, idCard), draft)) keep(null);
    });
    return true;
  }

  function remove(): void {
    if (!review || status.state === 'saving') return;
    // Back into the form, from where one can save it again.
    void send(null, () => keep(draftOfReview(review)));
  }

  return {
    draft,
    typed: typed !== null,
    status,
    problems: tried ? problems : problems.note ? { note: problems.note } : {},
    change(next) {
      keep(next);
      if (status.state !== 'saving') setStatus({ state: 'idle' });
    },
    save,
    remove,
  };
}
