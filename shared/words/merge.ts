import type { MergeEffect } from '../merge/merge-effect';
import { FIELDS, type FieldName } from '../taxonomy';
import { counted, customersInWords } from './people';

/** What moves: "12 entries of 5 customers". Null where no entry does. */
export function movingInWords({ moving, customers }: MergeEffect): string | null {
  return moving === 0 ? null : `${entriesInWords(moving)} of ${customersInWords(customers)}`;
}

/** What else a merge does, a sentence each. */
export function furtherEffectsInWords(effect: MergeEffect): string[] {
  const { onBoth, doubled, filled, staying, addresses, segments } = effect;
  const added = [
    ...(addresses > 0 ? [counted(addresses, 'addressed card', 'addressed cards')] : []),
    ...(segments > 0 ? [counted(segments, 'segment', 'segments')] : []),
  ];
  return [
    ...(onBoth > 0
      ? [`${customersInWords(onBoth)} ${isOrAre(onBoth)} on both: each still counts once.`]
      : []),
    ...(doubled > 0
      ? [`${entriesInWords(doubled)} ${isOrAre(doubled)} on both word for word and will be there once.`]
      : []),
    ...(filled.length > 0 ? [`Filled in there from this card: ${labels(filled)}.`] : []),
    ...(staying.length > 0 ? [`The other card’s own stays: ${labels(staying)}.`] : []),
    ...(added.length > 0 ? [`Added there: ${added.join(', ')}.`] : []),
  ];
}

/** By how much a merged card would be too full: "620 characters, about 6 short notes". */
export function overrunInWords({
  characters,
  notes,
}: {
  readonly characters: number;
  readonly notes: number;
}): string {
  return `${counted(characters, 'character', 'characters')}, about ${counted(notes, 'short note', 'short notes')}`;
}

/** "1 entry", "12 entries". */
export const entriesInWords = (entries: number): string => counted(entries, 'entry', 'entries');

const isOrAre = (number: number) => (number === 1 ? 'is' : 'are');
const labels = (names: readonly FieldName[]) => names.map((name) => FIELDS[name].label).join(', ');
