/**
 * A stand-in for Trello's client library on the local board, so that it works without a network. It speaks the same messages
 * and offers the same names for all that our Power-Up uses; what it lacks says so when called.
 */
import * as z from 'zod/mini';
import { CallbackCache } from './callback-cache';
import { initialize, type Handlers } from './connector';
import { relativeUrl } from './relative-url';
import { createView, type ViewT } from './view';

z.config({ jitless: true });

const callbacks = new CallbackCache();
let view: ViewT | null = null;

const library = {
  /** The version of Trello's library whose messages these are. */
  version: '1.25.1',
  Promise,
  CallbackCache: callbacks,
  util: { relativeUrl },
  initialize: (handlers: Handlers, options?: unknown) => initialize(handlers, callbacks, options),
  iframe(options?: unknown): ViewT {
    view ??= createView(callbacks, options);
    return view;
  },
};

declare global {
  interface Window {
    TrelloPowerUp: typeof library;
    locale: string;
  }
}

window.TrelloPowerUp = library;
