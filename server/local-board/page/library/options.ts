import * as z from 'zod/mini';

/** What a page may say when it starts, as far as this stand-in takes notice of it. */
const Options = z.object({
  /** The origin of the page that hosts us. */
  targetOrigin: z._default(z.string(), 'https://trello.com'),
  /** False: the page looks after its theme itself, and no attributes are set. */
  useADSTokens: z._default(z.boolean(), true),
  /** The Power-Up's key and name, for `t.getRestApi`. */
  appKey: z.optional(z.string()),
  appName: z.optional(z.string()),
  authOrigin: z._default(z.string(), 'https://trello.com'),
});
export type Options = z.infer<typeof Options>;

/** @throws when an option has the wrong type */
export const readOptions = (options: unknown): Options => Options.parse(options ?? {});
