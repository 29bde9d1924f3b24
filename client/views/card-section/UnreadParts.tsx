import { messages } from './messages';

/** Says that parts of what is stored cannot be read: an entry, a field. Nothing where all can. */
export function UnreadParts({ count = 0 }: { readonly count?: number | undefined }) {
  return count === 0 ? null : <p class="unread-parts">{messages().unread(count)}</p>;
}
