import * as z from 'zod/mini';

/** The refusals that both sides know by name (wire protocol page, 2), and those that only say something. */
export type HostErrorCode =
  'plugin disabled' | 'invalid context' | 'not handled' | 'unsupported command' | 'refused' | 'timeout';

/** Why this host did not do what a Power-Up asked, or a Power-Up not what the host asked. */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
  }
}

const Refusal = z.object({ code: z.optional(z.string()), message: z.optional(z.string()) });
const NAMED = ['plugin disabled', 'invalid context', 'not handled', 'unsupported command'] as const;

/** The error for a request of ours that the Power-Up refused. */
export function refusedBy(response: unknown): HostError {
  const refusal = Refusal.safeParse(response);
  const { code, message = '' } = refusal.success ? refusal.data : {};
  return new HostError(NAMED.find((name) => name === code) ?? 'refused', message);
}

/** What the Power-Up is told about an error of ours. */
export function asRefusal(error: unknown): { code: HostErrorCode; message: string } {
  if (error instanceof HostError) return { code: error.code, message: error.message };
  return { code: 'refused', message: error instanceof Error ? error.message : 'The board failed.' };
}
