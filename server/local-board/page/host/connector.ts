import type { Connection } from './connection';
import { HostError } from './host-error';
import type { Observable } from '../state/observable';
import { observable } from '../state/observable';

/** Where the Power-Up stands: `silent` when it did not start in time, until the page is loaded anew. */
export type ConnectorState = 'starting' | 'ready' | 'silent';

/** Milliseconds to load, `initialize` and `ready` (platform page, 1.2). */
const START_WITHIN = 30_000;
/** The same for a tab that was in the background from the start. */
const START_HIDDEN_WITHIN = 60_000;

/** The Power-Up's hidden page, which answers for its capabilities. */
export interface Connector {
  readonly state: Observable<ConnectorState>;
  /** Takes `initialize` and `ready`; undefined for any other command. */
  greet(command: string, args: readonly unknown[]): unknown;
  /** Whether the Power-Up has this capability, once it is ready. */
  has(capability: string): boolean;
  /**
   * Asks for a capability; waits for the Power-Up to be ready.
   * @throws HostError 'not handled' without that capability, 'plugin disabled' when it never got ready, and as `Connection.request`
   */
  ask(capability: string, argument: unknown, within: number): Promise<unknown>;
  /** Waits no longer for the start. */
  stop(): void;
}

/**
 * @param options.connection the line to the connector's window
 * @param options.enabled the capabilities that the manifest switches on
 * @param options.welcome the answer to `initialize`
 * @param options.tell hears what only a developer can mend
 */
export function createConnector(options: {
  readonly connection: () => Connection;
  readonly enabled: readonly string[];
  readonly hidden: boolean;
  readonly welcome: () => unknown;
  readonly tell: (problem: string) => void;
}): Connector {
  const { connection, enabled, hidden, welcome, tell } = options;
  const state = observable<ConnectorState>('starting');
  let offered: ReadonlySet<string> = new Set();

  const within = hidden ? START_HIDDEN_WITHIN : START_WITHIN;
  const timer = setTimeout(() => {
    state.set('silent');
    tell(`The Power-Up did not start within ${within / 1_000} seconds. The board works without it.`);
  }, within);

  const settled = new Promise<void>((resolve) => {
    const stop = state.watch(() => {
      stop();
      resolve();
    });
  });

  function takeOffer(args: readonly unknown[]): void {
    const names = args.flat().filter((name) => typeof name === 'string');
    offered = new Set(names);
    const missing = enabled.filter((name) => !offered.has(name));
    const unasked = names.filter((name) => name !== 'callback' && !enabled.includes(name));
    if (missing.length > 0)
      tell(`The Power-Up declares capabilities that it does not have: ${missing.join(', ')}`);
    if (unasked.length > 0)
      tell(`The Power-Up has capabilities that its manifest does not name: ${unasked.join(', ')}`);
  }

  const has = (capability: string) => enabled.includes(capability) && offered.has(capability);

  return {
    state,
    greet(command, args) {
      if (command === 'initialize') {
        takeOffer(args);
        return welcome();
      }
      if (command !== 'ready') return undefined;
      clearTimeout(timer);
      if (state.get() === 'starting') state.set('ready');
      return null;
    },
    has,
    stop: () => clearTimeout(timer),
    async ask(capability, argument, waiting) {
      if (state.get() === 'starting') await settled;
      if (state.get() === 'silent') throw new HostError('plugin disabled', 'The Power-Up did not start.');
      if (!has(capability)) throw new HostError('not handled', `The Power-Up has no ${capability}.`);
      return connection().request(capability, argument, waiting);
    },
  };
}
