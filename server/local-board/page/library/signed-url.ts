import * as z from 'zod/mini';
import { Context, type Call } from './call';

/** What a view finds behind the '#' of its address (wire protocol page, 1). */
const SignedHash = z.object({
  secret: z.string(),
  context: Context,
  locale: z.optional(z.string()),
  args: z.optional(z.record(z.string(), z.unknown())),
});
export type SignedHash = z.infer<typeof SignedHash>;

/** An address with all that its page needs to speak for this call. A hash that it has is replaced. */
export function signUrl(call: Call, url: string, args?: Readonly<Record<string, unknown>>): string {
  const { secret, context, locale } = call;
  const signature = JSON.stringify({ secret, context, locale, args });
  return `${url.split('#')[0] ?? ''}#${encodeURIComponent(signature)}`;
}

/** Reads the hash of a signed address; null when there is none or it is broken. */
export function readSignedHash(hash: string): SignedHash | null {
  try {
    const parsed = SignedHash.safeParse(JSON.parse(decodeURIComponent(hash.slice(1))));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
