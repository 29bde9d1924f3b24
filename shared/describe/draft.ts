import { plain } from '../export/plain';
import { SLOTS, type Slot, type SlotFill, type SlotFills } from './slots';

/** The three ways in which a value proposition is put. Their sentences stand in the catalogue `describe`. */
export const PATTERNS = ['forWhom', 'beforeAfter', 'oneBreath'] as const;
export type Pattern = (typeof PATTERNS)[number];

/** A piece of a draft: words of the pattern, or a slot with what fills it. */
export type DraftPart = string | { readonly slot: Slot; readonly fill: SlotFill | null };

const SLOT = new RegExp(`\\{(${SLOTS.join('|')})\\}`);

/** A pattern's sentence, such as "We help {segment} to {job}", with what fills its slots. */
export function draftOf(sentence: string, fills: SlotFills): DraftPart[] {
  // Splitting by a pattern with one group puts words at even places and slots at odd ones.
  return sentence
    .split(SLOT)
    .map((part, index) => (index % 2 === 0 ? part : { slot: part as Slot, fill: fills[part as Slot] }))
    .filter((part) => part !== '');
}

/**
 * The draft as text to edit: names on one line without invisible characters; an empty slot as its name in square brackets. A job that
 * goes on a sentence begins small, as a verb does; other names stay as they were written.
 *
 * @param names the slots' names in the reader's language
 */
export function draftAsText(parts: readonly DraftPart[], names: Readonly<Record<Slot, string>>): string {
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else if (part.fill === null) text += `[${names[part.slot]}]`;
    else text += part.slot === 'job' ? goingOn(text, plain(part.fill.text)) : plain(part.fill.text);
  }
  return text;
}

/** "Get to work" as the rest of "We help riders to ". A word with further capitals is a name. */
function goingOn(before: string, name: string): string {
  const isOrdinary = /^\p{Lu}\p{Ll}+(?!\S*\p{Lu})/u.test(name);
  return /\p{L} $/u.test(before) && isOrdinary ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** The slots of a draft that nothing fills, each once. */
export function emptySlotsOf(parts: readonly DraftPart[]): Slot[] {
  const empty = parts.flatMap((part) => (typeof part === 'string' || part.fill !== null ? [] : [part.slot]));
  return [...new Set(empty)];
}
