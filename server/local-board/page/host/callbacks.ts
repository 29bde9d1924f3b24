import * as z from 'zod/mini';
import type { Connection } from './connection';
import type { Place } from './place';

/** A function of the Power-Up, as it arrives here (wire protocol page, 4). */
export const Handle = z.object({ _callback: z.string().check(z.regex(/^cb\d{1,15}$/)) });
export type Handle = z.infer<typeof Handle>;

/** Milliseconds for a callback: long, since one may wait for a person. */
const WITHIN = 120_000;

/** A function of the Power-Up, with the window that it belongs to. */
export interface Callback {
  /** @throws HostError when the Power-Up refuses, fails, is late or gone */
  run(options?: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** Has the window keep it: it forgets what was neither run nor retained for two minutes. */
  retain(): void;
  /** Says that it will not be run again, so that the window can forget it. A window that is gone has done so already. */
  release(): void;
}

/** Makes callbacks of what one window sent, to be run in the context of one place. */
export type CallbackMaker = (handle: Handle, place: Place) => Callback;

/** Every function in what a window sent, at any depth that an answer can have. */
export function handlesIn(value: unknown): Handle[] {
  const handle = Handle.safeParse(value);
  if (handle.success) return [handle.data];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(handlesIn) : [];
}

export function callbackMaker(connection: Connection, contextOf: (place: Place) => unknown): CallbackMaker {
  return ({ _callback: callback }, place) => {
    const ask = (action: 'run' | 'retain' | 'release', options: object) =>
      connection.request('callback', { action, callback, ...options, context: contextOf(place) }, WITHIN);
    return {
      run: (options) => ask('run', options === undefined ? {} : { options }),
      retain: () => void ask('retain', {}).catch(() => undefined),
      release: () => void ask('release', {}).catch(() => undefined),
    };
  };
}
