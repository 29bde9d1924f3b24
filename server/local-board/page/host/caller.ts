import type { Board, Change } from '../../contract';
import type { Screen } from '../layers/screen';
import type { Callback, Handle } from './callbacks';
import type { Elements } from './elements';
import { HostError } from './host-error';
import type { Place } from './place';
import type { View } from './view';
import type { Who } from './who';

/** What requests act upon. */
export interface Stage {
  /** The board as it is shown now. */
  readonly board: () => Board;
  readonly who: Who;
  readonly idPlugin: string;
  readonly screen: Screen;
  readonly elements: Elements;
  /** Applies a change here at once and sends it on to the server. */
  readonly change: (change: Change) => void;
  /** A token from the server. Rejects when there is none to be had. */
  readonly jwt: (claims: { state?: string; idCard?: string }) => Promise<string>;
}

/** Who asks: from which window, about which place. */
export interface Caller {
  /** Null for the connector. */
  readonly view: View | null;
  readonly place: Place;
  readonly callback: (handle: Handle) => Callback;
}

/**
 * The same caller, whose functions its window keeps until `release`: what they belong to stays open for as long as a person likes,
 * and a window forgets functions after two minutes.
 */
export function keeping(caller: Caller): { readonly caller: Caller; readonly release: () => void } {
  const kept: Callback[] = [];
  const callback = (handle: Handle) => {
    const made = caller.callback(handle);
    made.retain();
    kept.push(made);
    return made;
  };
  return { caller: { ...caller, callback }, release: () => kept.forEach((one) => one.release()) };
}

/** Does what a Power-Up asks, or throws. */
export type RequestHandler = (argument: unknown, caller: Caller, stage: Stage) => unknown;

interface Shape<T> {
  safeParse(
    value: unknown,
  ):
    | { success: true; data: T }
    | { success: false; error: { issues: readonly { path: PropertyKey[]; message: string }[] } };
}

/**
 * A handler for requests of one shape.
 * @throws HostError naming what does not fit
 */
export function answers<T>(
  shape: Shape<T>,
  handle: (asked: T, caller: Caller, stage: Stage) => unknown,
): RequestHandler {
  return (argument, caller, stage) => {
    const parsed = shape.safeParse(argument);
    if (parsed.success) return handle(parsed.data, caller, stage);
    const issue = parsed.error.issues[0];
    throw new HostError('refused', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'Invalid input'}`);
  };
}
