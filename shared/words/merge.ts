import type { MergeEffect } from '../merge/merge-effect';
import type { CoreWords } from '../messages/core/en';
import type { FieldName } from '../taxonomy';

/** What moves: "12 entries of 5 customers". Null where no entry does. */
export function movingInWords(
  { moving, customers }: MergeEffect,
  { merge }: Pick<CoreWords, 'merge'>,
): string | null {
  return moving === 0 ? null : merge.moving(moving, customers);
}

/** What else a merge does, a sentence each. */
export function furtherEffectsInWords(
  { onBoth, doubled, filled, staying, addresses, segments }: MergeEffect,
  { merge, fields }: Pick<CoreWords, 'merge' | 'fields'>,
): string[] {
  const labels = (names: readonly FieldName[]) => names.map((name) => fields[name].label).join(', ');
  const added = [
    ...(addresses > 0 ? [merge.addresses(addresses)] : []),
    ...(segments > 0 ? [merge.segments(segments)] : []),
  ];
  return [
    ...(onBoth > 0 ? [merge.onBoth(onBoth)] : []),
    ...(doubled > 0 ? [merge.doubled(doubled)] : []),
    ...(filled.length > 0 ? [merge.filled(labels(filled))] : []),
    ...(staying.length > 0 ? [merge.staying(labels(staying))] : []),
    ...(added.length > 0 ? [merge.added(added.join(', '))] : []),
  ];
}

/** By how much a merged card would be too full: "620 characters, about 6 short notes". */
export function overrunInWords(
  { characters, notes }: { readonly characters: number; readonly notes: number },
  { merge }: Pick<CoreWords, 'merge'>,
): string {
  return merge.overrun(characters, notes);
}
