import * as z from 'zod/mini';

const Permission = z.enum(['read', 'write']);

/** What the host says of the place and the person of a call; everything else in it is passed on untouched. */
export const Context = z.looseObject({
  board: z.optional(z.string()),
  card: z.optional(z.string()),
  member: z.optional(z.string()),
  permissions: z.optional(
    z.object({
      board: z.optional(Permission),
      card: z.optional(Permission),
      organization: z.optional(Permission),
    }),
  ),
  theme: z.optional(z.nullable(z.string())),
  initialTheme: z.optional(z.nullable(z.string())),
  el: z.optional(z.unknown()),
});
export type Context = z.infer<typeof Context>;

/** One call of the host, or one view: whose `t` it is. */
export interface Call {
  readonly context: Context;
  /** What `t.arg` reads. */
  readonly args: Readonly<Record<string, unknown>>;
  readonly locale: string | undefined;
  readonly secret: string | undefined;
  /** Asks the host with the context added; functions and addresses in the options are prepared for their way. */
  readonly request: (command: string, options?: Readonly<Record<string, unknown>>) => Promise<unknown>;
}
