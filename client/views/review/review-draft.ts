import * as z from 'zod/mini';
import type { Review } from '../../../shared/schemas/item';
import { REVIEW_MARKS } from '../../../shared/taxonomy';
import type { TrelloPort } from '../../trello/port';
import { forget, recall, remember } from '../evidence/session-memory';

/** A review as it stands in the form. */
export const ReviewDraft = z.object({ mark: z.nullable(z.enum(REVIEW_MARKS)), note: z.string() });
export type ReviewDraft = z.infer<typeof ReviewDraft>;

export const EMPTY_DRAFT: ReviewDraft = { mark: null, note: '' };

export const draftOfReview = ({ mark, note }: Review): ReviewDraft => ({ mark, note });

/** What was typed in this window, also where the browser remembers nothing for the tab. */
const inMemory = new WeakMap<TrelloPort, Map<string, ReviewDraft>>();

const keyOf = (port: TrelloPort, idCard: string) => `review:${port.context().idMember ?? ''}:${idCard}`;

/** What was typed about a card and is not saved; null when nothing was. */
export function typedReview(port: TrelloPort, idCard: string): ReviewDraft | null {
  const key = keyOf(port, idCard);
  return inMemory.get(port)?.get(key) ?? recall(key, ReviewDraft);
}

/** Keeps what was typed about a card, or null to forget it. */
export function keepTyped(port: TrelloPort, idCard: string, draft: ReviewDraft | null): void {
  const key = keyOf(port, idCard);
  const drafts = inMemory.get(port) ?? new Map<string, ReviewDraft>();
  inMemory.set(port, drafts);
  if (draft) {
    drafts.set(key, draft);
    remember(key, draft);
  } else {
    drafts.delete(key);
    forget(key);
  }
}
