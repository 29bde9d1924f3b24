import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';

/** What one server lets its callers take up. All times in milliseconds. */
export interface Limits {
  /** For all of a request's head. */
  readonly headersTimeout: number;
  /** For all of a request, head and body. */
  readonly requestTimeout: number;
  /** How long a connection may wait for its next request. */
  readonly keepAliveTimeout: number;
  /** How long a connection may be silent in the middle of something, such as an answer that nobody reads. */
  readonly silence: number;
  /** Bytes of a request's head. */
  readonly maxHeaderSize: number;
  /** Connections at one time; more are closed as they come. */
  readonly maxConnections: number;
  /** How often the first two times are looked at: they are kept to this precision. */
  readonly checkEvery: number;
  /** When told to stop: how long idle connections stay, so that a request just sent over one is still answered. */
  readonly lingering: number;
  /** When told to stop: how long requests under way may take. */
  readonly finishing: number;
}

export const LIMITS: Limits = {
  // A head has a few hundred bytes and a token; even a bad line sends it in a second or two.
  headersTimeout: 15_000,
  // The largest body is 48 MB (routes/summary.ts), which a line of 4 Mbit/s uploads in 96 s.
  requestTimeout: 120_000,
  // Longer than the 60 s that common proxies keep a connection: the proxy closes first, so it never sends into a closing one.
  keepAliveTimeout: 65_000,
  silence: 120_000,
  // Twice the longest token that is looked at (auth/require-member.ts).
  maxHeaderSize: 16_384,
  // Far above a proxy's pool and a big school's browsers, far below the open files that a process may have on common systems.
  maxConnections: 5_000,
  checkEvery: 5_000,
  lingering: 1_000,
  finishing: 10_000,
};

/** A server that listens. */
export interface Listening {
  /** The port, also where the system was left to choose. */
  readonly port: number;
  /**
   * Takes no new connection, answers what comes over those that are open and asks to close them, and ends what is left after ten
   * seconds.
   */
  stop(): Promise<void>;
}

function bounded(app: RequestListener, limits: Limits): Server {
  const { headersTimeout, requestTimeout, keepAliveTimeout, maxHeaderSize, checkEvery } = limits;
  const options = { headersTimeout, requestTimeout, keepAliveTimeout, maxHeaderSize };
  const server = createServer({ ...options, connectionsCheckingInterval: checkEvery }, app);
  server.maxConnections = limits.maxConnections;
  server.timeout = limits.silence;
  return server;
}

/** The connections that were opened but not used yet, as browsers open some; Node does not count them among the idle. */
function watchUnused(server: Server): () => void {
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return () => {
    for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
  };
}

/** Resolves when no connection is left. */
function closed(server: Server, limits: Limits, closeUnused: () => void): Promise<void> {
  return new Promise((resolve) => {
    const lingered = setTimeout(() => {
      server.closeIdleConnections();
      closeUnused();
    }, limits.lingering);
    const overdue = setTimeout(() => server.closeAllConnections(), limits.finishing);
    // An HTTP server's own close() would cut idle connections at once, over which a request may just be on its way.
    NetServer.prototype.close.call(server, () => {
      clearTimeout(lingered);
      clearTimeout(overdue);
      resolve();
    });
  });
}

/**
 * Starts to listen.
 * @throws the system's error when the address cannot be had
 */
export function listen(
  app: RequestListener,
  port: number,
  host: string,
  limits: Limits = LIMITS,
): Promise<Listening> {
  let stopping = false;
  const underWay = new Set<ServerResponse>();
  const server = bounded((request, response) => {
    response.shouldKeepAlive &&= !stopping;
    underWay.add(response);
    // An answer that began before the stop promised to keep its connection; nobody needs it any more.
    response.once('close', () => {
      underWay.delete(response);
      if (stopping) setImmediate(() => server.closeIdleConnections());
    });
    app(request, response);
  }, limits);
  const closeUnused = watchUnused(server);
  const stop = () => {
    stopping = true;
    for (const response of underWay) response.shouldKeepAlive = false;
    return closed(server, limits, closeUnused);
  };
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve({ port: typeof address === 'object' && address !== null ? address.port : port, stop });
    });
  });
}
