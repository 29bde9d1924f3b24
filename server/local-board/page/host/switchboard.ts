import { createConnection, type Connection, type Serve, type Target } from './connection';
import type { Pacing } from './pace';
import { readPost } from './protocol';

/** How much a window must prove: the connector is known by its window, a view must also carry the secret of its signed address. */
export type Proof = 'window' | 'secret';

/** Sends what comes in to the connection of the window it came from. */
export interface Switchboard {
  /** Opens the line to a window of that origin. Close it when the window goes. */
  open(target: Target, origin: string, proof: Proof): Connection;
  /** Hears nothing more. */
  stop(): void;
}

interface Known {
  readonly connection: Connection;
  readonly origin: string;
  readonly proof: Proof;
}

/**
 * Listens to everything that is posted to this page. A message counts when it comes from the connector's own window and origin,
 * or carries the secret and comes from the Power-Up's origin (a page framed by a view, say); anything else is dropped silently.
 *
 * @param options.origin the Power-Up's
 */
export function createSwitchboard(options: {
  readonly window: Pick<Window, 'addEventListener' | 'removeEventListener'>;
  readonly origin: string;
  readonly secret: string;
  readonly serve: Serve;
  readonly pacing: Pacing;
}): Switchboard {
  const { window, origin, secret, serve, pacing } = options;
  const known = new Map<unknown, Known>();

  function open(target: Target, itsOrigin: string, proof: Proof): Connection {
    known.get(target)?.connection.close();
    const closed = () => void known.delete(target);
    const connection = createConnection({ target, origin: itsOrigin, secret, serve, pacing, closed });
    known.set(target, { connection, origin: itsOrigin, proof });
    return connection;
  }

  function hear(event: MessageEvent): void {
    const { source } = event;
    if (source === null) return;
    const from = known.get(source);
    if (event.origin !== (from?.origin ?? origin)) return;
    const post = readPost(event.data);
    if (!post) return;
    if (from?.proof !== 'window' && post.secret !== secret) return;
    const connection =
      from?.connection ?? createConnection({ target: guest(source), origin, secret, serve, pacing });
    connection.receive(post.messages);
  }

  window.addEventListener('message', hear);
  return { open, stop: () => window.removeEventListener('message', hear) };
}

/** A window that this page did not open, but that was given the secret. It is answered and forgotten. */
function guest(source: MessageEventSource): Target {
  return { postMessage: (message, targetOrigin) => source.postMessage(message, { targetOrigin }) };
}
