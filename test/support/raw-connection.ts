import { connect, type Socket } from 'node:net';

/** A connection over which a test writes bytes that no HTTP client would write. */
export interface RawConnection {
  readonly socket: Socket;
  write(text: string): void;
  /** Everything that came back so far. */
  received(): string;
  /** Waits until what came back fits. Rejects after ten seconds with what there was. */
  until(pattern: RegExp): Promise<string>;
  /** Everything that came back until the other side closed. */
  readonly closed: Promise<string>;
}

/** Opens a connection to a port of this machine. Rejects where nobody listens. */
export function openRaw(port: number): Promise<RawConnection> {
  const socket = connect(port, '127.0.0.1');
  let text = '';
  socket.on('data', (chunk) => (text += chunk.toString('latin1')));
  const closed = new Promise<string>((resolve) => socket.once('close', () => resolve(text)));
  const until = async (pattern: RegExp) => {
    for (const end = Date.now() + 10_000; Date.now() < end;) {
      if (pattern.test(text)) return text;
      await new Promise((wait) => setTimeout(wait, 5));
    }
    throw new Error(`nothing fits ${String(pattern)} in:\n${text}`);
  };
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.once('connect', () => {
      // A reset is one way to close.
      socket.on('error', () => undefined).off('error', reject);
      resolve({
        socket,
        write: (bytes) => void socket.write(bytes, 'latin1'),
        received: () => text,
        until,
        closed,
      });
    });
  });
}
