import * as z from 'zod/mini';

const Id = z.string().check(z.regex(/^[0-9a-f]{24}$/));

/** What a Power-Up gives back of the context that it was given. It may have changed it: only what is checked counts. */
export const GivenContext = z.object({
  board: Id,
  card: z.optional(Id),
  list: z.optional(Id),
  el: z.optional(z.string().check(z.maxLength(64))),
});
export type GivenContext = z.infer<typeof GivenContext>;

/** Where on the board something of the Power-Up stands: what its context names beside the board. */
export interface Place {
  readonly idCard?: string | undefined;
  readonly idList?: string | undefined;
  /** The name of the element that was pressed (elements.ts): a popup hangs there. */
  readonly el?: string | undefined;
}

/** The board as such. */
export const ON_BOARD: Place = {};
