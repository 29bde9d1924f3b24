import { HostError, asRefusal, refusedBy } from './host-error';
import type { Pacing } from './pace';
import type { Message, RequestMessage, ResponseMessage } from './protocol';

/** A window, as far as it is posted to. */
export interface Target {
  postMessage(message: unknown, targetOrigin: string): void;
}

/** The line to one window of the Power-Up. */
export interface Connection {
  /**
   * Asks the window.
   * @param within milliseconds after which it is taken as not answered
   * @throws HostError with the window's code; 'timeout'; 'plugin disabled' when the window was closed
   */
  request(command: string, argument: unknown, within: number): Promise<unknown>;
  /** Posts something that is no message: `render`, or a theme. */
  post(raw: unknown): void;
  /** Takes the messages of one post. */
  receive(messages: readonly Message[]): void;
  /** Fails whatever still waits and sends nothing more. */
  close(): void;
}

/** Answers a request of the Power-Up. Throws or rejects to refuse. */
export type Serve = (command: string, args: readonly unknown[], from: Connection) => unknown;

interface Waiting {
  readonly resolve: (response: unknown) => void;
  readonly reject: (error: HostError) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Opens the line to a window. What is sent in one task leaves as one post. */
export function createConnection(options: {
  readonly target: Target;
  /** The only origin to which anything is posted. */
  readonly origin: string;
  readonly secret: string;
  readonly serve: Serve;
  readonly pacing: Pacing;
  readonly closed?: () => void;
}): Connection {
  const { target, origin, secret, serve, pacing, closed } = options;
  const outward = pacing();
  const inward = pacing();
  const waiting = new Map<string, Waiting>();
  let queue: Message[] = [];
  let asked = 0;
  let open = true;

  function send(message: unknown): void {
    outward(() => {
      if (open) target.postMessage(message, origin);
    });
  }

  function flush(): void {
    const data = queue;
    queue = [];
    send({ type: 'bulk', secret, data });
  }

  function enqueue(message: Message): void {
    if (queue.length === 0) setTimeout(flush, 0);
    queue.push(message);
  }

  function take(id: string): Waiting | undefined {
    const request = waiting.get(id);
    waiting.delete(id);
    clearTimeout(request?.timer);
    return request;
  }

  function settle({ to, success, response }: ResponseMessage['data']): void {
    const request = take(to);
    if (success) request?.resolve(response);
    else request?.reject(refusedBy(response));
  }

  async function answer({ id, command, args }: RequestMessage['data']): Promise<void> {
    try {
      const response = await serve(command, args, connection);
      enqueue({ type: 'response', data: { to: id, success: true, response } });
    } catch (error) {
      enqueue({ type: 'response', data: { to: id, success: false, response: asRefusal(error) } });
    }
  }

  const connection: Connection = {
    request(command, argument, within) {
      if (!open) return Promise.reject(new HostError('plugin disabled', 'The window was closed.'));
      asked += 1;
      const id = `board${asked}`;
      enqueue({ type: 'request', data: { id, command, args: [argument] } });
      return new Promise((resolve, reject) => {
        const late = () =>
          take(id)?.reject(new HostError('timeout', `No answer to ${command} in ${within} ms.`));
        waiting.set(id, { resolve, reject, timer: setTimeout(late, within) });
      });
    },
    post: send,
    receive(messages) {
      inward(() => {
        for (const message of messages) {
          if (message.type === 'response') settle(message.data);
          else void answer(message.data);
        }
      });
    },
    close() {
      open = false;
      closed?.();
      for (const id of [...waiting.keys()]) {
        take(id)?.reject(new HostError('plugin disabled', 'The window was closed.'));
      }
    },
  };
  return connection;
}
