import { HostError, asRefusal, refusedBy } from './host-error';
import { tellDeveloper } from './tell-developer';
import { readMessages, type Message, type RequestMessage, type ResponseMessage } from './messages';

/** The window that hosts us, as far as we use it. */
export interface Peer {
  postMessage(message: unknown, targetOrigin: string): void;
}

/** One window's line to the page that hosts it. */
export interface Line {
  /** Set by the hash of a view, or by the host's first answer to a connector. */
  secret: string | undefined;
  /**
   * Asks the host. Never times out by itself, as Trello's library does not.
   * @throws HostError or Error, when the host refuses
   */
  request(command: string, args: readonly unknown[]): Promise<unknown>;
}

/** Answers a request of the host. Rejects or throws to refuse. */
export type Answerer = (command: string, args: readonly unknown[]) => unknown;

interface Waiting {
  readonly command: string;
  readonly resolve: (response: unknown) => void;
  readonly reject: (error: Error) => void;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** 16 random letters, so that the ids of two pages never meet. */
function randomSeed(): string {
  return Array.from(
    crypto.getRandomValues(new Uint8Array(16)),
    (byte) => LETTERS[byte % LETTERS.length],
  ).join('');
}

/**
 * Opens the line. What is sent in one task leaves as one post; what comes in counts only when it comes from the host's window
 * and origin, or carries the secret.
 */
export function openLine(options: {
  readonly own: Window;
  readonly peer: Peer;
  readonly targetOrigin: string;
  readonly secret?: string | undefined;
  readonly answer: Answerer;
}): Line {
  const { own, peer, targetOrigin, answer } = options;
  const seed = randomSeed();
  const waiting = new Map<string, Waiting>();
  let sent = 0;
  let queue: Message[] = [];

  const line: Line = {
    secret: options.secret,
    request(command, args) {
      sent += 1;
      const id = `${seed}${sent}`;
      enqueue({ type: 'request', data: { id, command, args: [...args] } });
      return new Promise((resolve, reject) => waiting.set(id, { command, resolve, reject }));
    },
  };

  function flush(): void {
    const data = queue;
    queue = [];
    const secret = line.secret === undefined ? {} : { secret: line.secret };
    peer.postMessage({ type: 'bulk', ...secret, data }, targetOrigin);
  }

  function enqueue(message: Message): void {
    if (queue.length === 0) setTimeout(flush, 0);
    queue.push(message);
  }

  function settle({ to, success, response }: ResponseMessage['data']): void {
    const request = waiting.get(to);
    if (!request) return;
    waiting.delete(to);
    if (success) request.resolve(response);
    else request.reject(refusedBy(request.command, response));
  }

  async function serve({ id, command, args }: RequestMessage['data']): Promise<void> {
    try {
      const response = await answer(command, args);
      enqueue({ type: 'response', data: { to: id, success: true, response } });
    } catch (error) {
      if (!(error instanceof HostError)) tellDeveloper(`The Power-Up failed to answer ${command}.`, error);
      enqueue({ type: 'response', data: { to: id, success: false, response: asRefusal(error) } });
    }
  }

  own.addEventListener('message', (event) => {
    const post = readMessages(event.data);
    if (!post) return;
    const fromHost = event.source === peer && event.origin === targetOrigin;
    if (!fromHost && (post.secret === undefined || post.secret !== line.secret)) return;
    for (const message of post.messages) {
      if (message.type === 'response') settle(message.data);
      else void serve(message.data);
    }
  });
  return line;
}
