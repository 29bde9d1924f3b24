import * as z from 'zod/mini';
import { Context, type Call } from './call';
import type { CallbackCache } from './callback-cache';
import { createT, type PowerUpT } from './create-t';
import { HostError } from './host-error';
import { openLine, type Line } from './line';
import { readOptions } from './options';
import { tellDeveloper } from './tell-developer';
import { createThemeListeners } from './theme';
import { toHost } from './to-host';

/** What the Power-Up does for a capability: called with a `t` of its own and what the host says of the occasion. */
export type Handler = (t: HandlerT, options: unknown) => unknown;
export type Handlers = Readonly<Record<string, Handler>>;
type HandlerT = PowerUpT & { readonly args: readonly unknown[]; readonly command: string };

/** What a request for a capability says of its place. */
const Occasion = z.looseObject({ context: z.optional(Context), locale: z.optional(z.string()) });
/** The host's answer to `initialize`. */
const Welcome = z.looseObject({ secret: z.optional(z.string()), locale: z.optional(z.string()) });

/**
 * `TrelloPowerUp.initialize`: tells the host which capabilities there are, then answers its requests for them. Every request
 * gets a `t` of its own.
 */
export function initialize(handlers: Handlers, callbacks: CallbackCache, options?: unknown): Line {
  const { targetOrigin, ...restOptions } = readOptions(options);
  const themes = createThemeListeners();
  const keep = callbacks.serialize.bind(callbacks);

  function createHandlerT(command: string, args: readonly unknown[]): HandlerT {
    const occasion = Occasion.safeParse(args[0]);
    const { context = {}, locale } = occasion.success ? occasion.data : {};
    const call: Call = {
      context,
      args: {},
      locale,
      secret: line.secret,
      request: (name, more = {}) => line.request(name, [toHost({ ...more, context }, keep)]),
    };
    return { ...createT(call, themes, restOptions), args, command };
  }

  async function answer(command: string, args: readonly unknown[]): Promise<unknown> {
    const t = createHandlerT(command, args);
    const serialize = (value: unknown) => toHost(value, keep);
    if (command === 'callback') return callbacks.callback(t, args[0], serialize);
    const handler = Object.hasOwn(handlers, command) ? handlers[command] : undefined;
    if (!handler) throw new HostError('unsupported command', `unsupported command: ${command}`);
    return serialize(await handler(t, args[0]));
  }

  const line = openLine({ own: window, peer: window.parent, targetOrigin, answer });
  void line
    .request('initialize', [[...Object.keys(handlers), 'callback']])
    .then((response) => {
      const { secret, locale } = Welcome.parse(response);
      line.secret = secret;
      window.locale = locale ?? 'en';
      return line.request('ready', []);
    })
    .catch((error: unknown) => tellDeveloper('The board did not take up this Power-Up.', error));
  return line;
}
