/**
 * The messages between this page, which plays Trello, and a Power-Up's windows (wire protocol page, 2). Whatever does not have
 * one of these shapes is dropped without an answer.
 */
import * as z from 'zod/mini';

const MessageId = z.string().check(z.minLength(1), z.maxLength(64));

const RequestMessage = z.object({
  type: z.literal('request'),
  data: z.object({
    id: MessageId,
    command: z.string().check(z.maxLength(64)),
    args: z.array(z.unknown()).check(z.maxLength(64)),
  }),
});
export type RequestMessage = z.infer<typeof RequestMessage>;

const ResponseMessage = z.object({
  type: z.literal('response'),
  data: z.object({ to: MessageId, success: z.boolean(), response: z.optional(z.unknown()) }),
});
export type ResponseMessage = z.infer<typeof ResponseMessage>;

const Message = z.union([RequestMessage, ResponseMessage]);
export type Message = z.infer<typeof Message>;

/** The most messages in one post: some more than one for each card of the largest board that Trello allows. */
const MOST_MESSAGES = 20_000;

const Secret = z.optional(z.string().check(z.maxLength(64)));
const Bulk = z.object({
  type: z.literal('bulk'),
  secret: Secret,
  data: z.array(z.unknown()).check(z.maxLength(MOST_MESSAGES)),
});
const Bare = z.object({ secret: Secret });

/** What a post carries: the secret, where it has one, and those of its messages that are well formed. */
export interface Post {
  readonly secret: string | undefined;
  readonly messages: readonly Message[];
}

function wellFormed(data: readonly unknown[]): Message[] {
  return data.flatMap((one) => {
    const message = Message.safeParse(one);
    return message.success ? [message.data] : [];
  });
}

/** Reads what was posted to this page; null when it is nothing of ours. */
export function readPost(data: unknown): Post | null {
  const bulk = Bulk.safeParse(data);
  if (bulk.success) return { secret: bulk.data.secret, messages: wellFormed(bulk.data.data) };
  const messages = wellFormed([data]);
  const bare = Bare.safeParse(data);
  return messages.length > 0 && bare.success ? { secret: bare.data.secret, messages } : null;
}
