import { counted } from '../../../shared/words/counted';

/** Says that parts of what is stored cannot be read: an entry, a field. Nothing where all can. */
export function UnreadParts({ count = 0 }: { readonly count?: number | undefined }) {
  if (count === 0) return null;
  return (
    <p class="unread-parts">
      {counted(count, 'part', 'parts')} of what is stored on this card cannot be read. It is kept as it is and
      counts for nothing; “What is stored on this card” shows it.
    </p>
  );
}
