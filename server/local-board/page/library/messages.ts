/**
 * The messages that pass between a Power-Up's page and the board that hosts it, as far as they come in here. Whatever does not
 * have one of these shapes is dropped without an answer. Source: the wire protocol page, 2 and 3.
 */
import * as z from 'zod/mini';

const MessageId = z.string().check(z.minLength(1), z.maxLength(64));

const RequestMessage = z.object({
  type: z.literal('request'),
  data: z.object({ id: MessageId, command: z.string().check(z.maxLength(64)), args: z.array(z.unknown()) }),
});
export type RequestMessage = z.infer<typeof RequestMessage>;

const ResponseMessage = z.object({
  type: z.literal('response'),
  data: z.object({ to: MessageId, success: z.boolean(), response: z.optional(z.unknown()) }),
});
export type ResponseMessage = z.infer<typeof ResponseMessage>;

const Message = z.union([RequestMessage, ResponseMessage]);
export type Message = z.infer<typeof Message>;

/** The most messages that one post may carry: more than one for each card of the largest board. */
const MOST = 20_000;

const Bulk = z.object({
  type: z.literal('bulk'),
  secret: z.optional(z.string()),
  data: z.array(Message).check(z.maxLength(MOST)),
});

/** What a post of the host carries: its secret, where it has one, and its messages. Null for anything else. */
export function readMessages(data: unknown): { secret: string | undefined; messages: Message[] } | null {
  const bulk = Bulk.safeParse(data);
  if (bulk.success) return { secret: bulk.data.secret, messages: bulk.data.data };
  const bare = Message.safeParse(data);
  return bare.success ? { secret: undefined, messages: [bare.data] } : null;
}
