import * as z from 'zod/mini';

/** Refusals that have a name of their own on both sides of the line (wire protocol page, 2). */
const NAMES = {
  'plugin disabled': 'PluginDisabled',
  'invalid context': 'InvalidContext',
  'not handled': 'NotHandled',
  'unsupported command': 'UnsupportedCommand',
} as const;
export type HostErrorCode = keyof typeof NAMES;

/** An error with a code that both sides know. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message = '',
  ) {
    super(message);
    this.name = `PostMessageIO:${NAMES[code]}`;
  }
}

const Refusal = z.object({ code: z.optional(z.string()), message: z.optional(z.string()) });

const isHostCode = (code: string | undefined): code is HostErrorCode => code !== undefined && code in NAMES;

/** The error with which a request of ours fails when the host refused it. */
export function refusedBy(command: string, response: unknown): Error {
  const refusal = Refusal.safeParse(response);
  const { code, message = '' } = refusal.success ? refusal.data : {};
  const text = `${message} (Command: ${command})`;
  return isHostCode(code) ? new HostError(code, text) : new Error(text);
}

/** What the host is told when a handler of the Power-Up failed. */
export function asRefusal(error: unknown): z.infer<typeof Refusal> {
  const refusal = Refusal.safeParse(error);
  return refusal.success ? refusal.data : {};
}
