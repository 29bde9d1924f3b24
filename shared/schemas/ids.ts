import * as z from 'zod/mini';

/**
 * Ids are Trello's own strings. They are 24 hexadecimal digits on trello.com, but files made by scripts and hand-made boards use
 * others, so only the length is bounded.
 */
export const Id = z.string().check(z.minLength(1), z.maxLength(64));
export type Id = z.infer<typeof Id>;

/** The longest name that Trello takes for a card or list, in UTF-16 units. */
export const MAX_NAME = 16_384;

/** A card's, list's or board's name exactly as written. It may be empty and is hostile text. */
export const Name = z.string().check(z.maxLength(MAX_NAME));
