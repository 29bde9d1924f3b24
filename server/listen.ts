import { createServer, type RequestListener, type Server } from 'node:http';

/** Milliseconds that requests under way get to finish when the server is told to stop. */
const FINISH_WITHIN = 10_000;

/** A server that listens. */
export interface Listening {
  /** Accepts nothing more, lets requests under way finish for ten seconds, then ends what is left. */
  stop(): Promise<void>;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const overdue = setTimeout(() => server.closeAllConnections(), FINISH_WITHIN);
    server.close(() => {
      clearTimeout(overdue);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/**
 * Starts to listen.
 * @throws the system's error when the address cannot be had
 */
export function listen(app: RequestListener, port: number, host: string): Promise<Listening> {
  const server = createServer(app);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve({ stop: () => closed(server) }));
  });
}
