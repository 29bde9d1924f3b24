import type { Setup } from '../../contract';
import { callbackMaker, handlesIn, type Callback, type Handle } from './callbacks';
import type { Stage } from './caller';
import type { Connection } from './connection';
import { createConnector, type Connector, type ConnectorState } from './connector';
import { HOST_VERSION, contextFor, type Theme } from './context';
import { HostError } from './host-error';
import type { Pacing } from './pace';
import { GivenContext, type Place } from './place';
import { requestHandler } from './requests';
import { hasSafeAddresses } from './safe-addresses';
import { createSwitchboard } from './switchboard';
import type { View } from './view';
import type { Observable } from '../state/observable';

/** Milliseconds that Trello waits for a capability, and for badges (platform page, 1.2). */
export const CAPABILITY_WITHIN = 5_000;
export const BADGES_WITHIN = 10_000;
/** How often a capability is asked for that was late each time. */
const MOST_ATTEMPTS = 6;

interface Shape<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

/** What one capability was answered, with a way to run the functions in it. */
export interface Answer<T> {
  readonly value: T;
  /** A function of the answer, to be run in the context of a place. */
  readonly callback: (handle: Handle, place: Place) => Callback;
  /** Has the Power-Up keep all functions of the answer while it is on show. Gives a function for when it is not any more. */
  readonly keep: () => () => void;
}

/** This page's part as Trello towards the Power-Up. */
export interface Host {
  readonly state: Observable<ConnectorState>;
  /** Whether the Power-Up has the capability, once it is ready. */
  has(capability: string): boolean;
  /**
   * Asks for a capability in the context of a place. Null when the Power-Up has nothing to say, is late, fails, or answers with
   * something that Trello would not take.
   */
  ask<T>(
    capability: string,
    place: Place,
    shape: Shape<T>,
    options?: Readonly<Record<string, unknown>>,
    within?: number,
  ): Promise<Answer<T> | null>;
  /**
   * The same, and asks anew where the Power-Up was late: a machine that is busy while the board opens must not leave it without
   * its buttons until it is loaded again. Each attempt waits as long as Trello does.
   */
  keepAsking<T>(
    capability: string,
    place: Place,
    shape: Shape<T>,
    options?: Readonly<Record<string, unknown>>,
    within?: number,
  ): Promise<Answer<T> | null>;
  /** Runs a capability that opens something by itself, such as `show-settings`. */
  invoke(capability: string, place: Place): Promise<void>;
  /** Takes the hidden frame of the connector, before it loads. */
  connect(frame: HTMLIFrameElement): void;
  /** Takes a frame with a page of the Power-Up. Call `close` when it goes. */
  open(view: View, url: string): OpenView;
  /** Tells the pages on show of a new theme. */
  postTheme(theme: Theme): void;
  /** Tells the pages that stand on one of these cards, or all of them, to draw anew. */
  postRender(about: ReadonlySet<string> | 'all'): void;
  /** Hears nothing more, for when another board takes its place. */
  stop(): void;
}

export interface OpenView {
  /** The page has loaded: it is told to draw. */
  shown(): void;
  close(): void;
}

/** This page's window, as far as the host uses it. */
export type HostWindow = Pick<Window, 'addEventListener' | 'removeEventListener'> & {
  readonly location: { readonly href: string };
  readonly document: { readonly visibilityState: string };
};

/**
 * @param options.stage what requests act upon
 * @param options.secret random; every page that carries it is taken for the Power-Up's
 * @param options.locale the member's, as Trello names it: "en", "pt-BR"
 * @param options.tell hears what only a developer can mend
 * @param options.pacing how quick the lines to the Power-Up's windows are
 */
export function createHost(options: {
  readonly window: HostWindow;
  readonly setup: Setup;
  readonly stage: Stage;
  readonly secret: string;
  readonly theme: () => Theme;
  readonly locale: string;
  readonly tell: (problem: string) => void;
  readonly pacing: Pacing;
}): Host {
  const { window, setup, stage, secret, theme, locale, tell, pacing } = options;
  const origin = new URL(setup.connectorUrl, window.location.href).origin;
  const views = new Map<Connection, View>();
  let connectorLine: Connection | null = null;

  const contextOf = (place: Place) =>
    contextFor(place, {
      board: stage.board(),
      who: stage.who,
      idPlugin: setup.idPlugin,
      theme: theme(),
      locale,
    });

  function connectorConnection(): Connection {
    if (!connectorLine) throw new HostError('plugin disabled', 'The Power-Up was not loaded.');
    return connectorLine;
  }

  const connector: Connector = createConnector({
    connection: connectorConnection,
    enabled: setup.capabilities,
    hidden: window.document.visibilityState === 'hidden',
    welcome: () => ({ secret, locale, member: stage.who.id, version: HOST_VERSION, theme: theme() }),
    tell,
  });

  /** @throws HostError when the context is of another board, as after one was opened in its place */
  function placeOf(argument: unknown): Place {
    const given =
      typeof argument === 'object' && argument !== null && 'context' in argument ? argument.context : null;
    const context = GivenContext.safeParse(given);
    if (!context.success)
      throw new HostError('invalid context', 'The context of the request cannot be read.');
    const { board, card, list, el } = context.data;
    if (board !== stage.board().id) throw new HostError('invalid context', 'Invalid context, missing board');
    return { idCard: card, idList: list, el };
  }

  function serve(command: string, args: readonly unknown[], from: Connection): unknown {
    const greeting = from === connectorLine ? connector.greet(command, args) : undefined;
    if (greeting !== undefined) return greeting;
    const handle = requestHandler(command);
    const place = placeOf(args[0]);
    const make = callbackMaker(from, contextOf);
    const callback = (name: Handle) => make(name, place);
    return handle(args[0], { view: views.get(from) ?? null, place, callback }, stage);
  }

  const switchboard = createSwitchboard({ window, origin, secret, serve, pacing });

  async function askOnce<T>(
    capability: string,
    place: Place,
    shape: Shape<T>,
    more: Readonly<Record<string, unknown>> = {},
    within = CAPABILITY_WITHIN,
  ): Promise<Answer<T> | null | 'late'> {
    const context = contextOf(place);
    try {
      const answer = await connector.ask(capability, { context, locale, ...more }, within);
      const parsed = shape.safeParse(answer);
      if (!parsed.success || !hasSafeAddresses(answer)) return null;
      const callback = callbackMaker(connectorConnection(), contextOf);
      const keep = () => {
        const kept = handlesIn(parsed.data).map((handle) => callback(handle, place));
        for (const one of kept) one.retain();
        return () => kept.forEach((one) => one.release());
      };
      return { value: parsed.data, callback, keep };
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return error.code === 'timeout' ? 'late' : null;
    }
  }

  const ask: Host['ask'] = async (...asked) => {
    const answer = await askOnce(...asked);
    return answer === 'late' ? null : answer;
  };

  const keepAsking: Host['keepAsking'] = async (...asked) => {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const answer = await askOnce(...asked);
      if (answer !== 'late') return answer;
    }
    return null;
  };

  return {
    state: connector.state,
    has: connector.has,
    ask,
    keepAsking,
    async invoke(capability, place) {
      await ask(capability, place, { safeParse: (data: unknown) => ({ success: true, data }) });
    },
    connect(frame) {
      if (frame.contentWindow) connectorLine = switchboard.open(frame.contentWindow, origin, 'window');
    },
    open(view, url) {
      const target = view.frame.contentWindow;
      if (!target) return { shown: () => undefined, close: () => undefined };
      const line = switchboard.open(target, new URL(url, window.location.href).origin, 'secret');
      views.set(line, view);
      return {
        shown: () => line.post('render'),
        close() {
          views.delete(line);
          line.close();
        },
      };
    },
    postTheme(next) {
      for (const line of views.keys()) line.post({ theme: next });
    },
    postRender(about) {
      for (const [line, { place }] of views) {
        if (about === 'all' || (place.idCard !== undefined && about.has(place.idCard))) line.post('render');
      }
    },
    stop() {
      connector.stop();
      switchboard.stop();
      connectorLine?.close();
      for (const line of [...views.keys()]) line.close();
    },
  };
}
