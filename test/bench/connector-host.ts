/**
 * The host page of the connector's benchmark: as much of Trello as badges need, and nothing that costs time of its own. Written as one
 * function without imports, because the browser gets it as text.
 */
export interface HostedBoard {
  readonly lists: readonly { readonly id: string; readonly name: string }[];
  readonly cards: readonly { readonly id: string; readonly name: string; readonly idList: string }[];
  /** The shared data of each card, by id, as JSON text. */
  readonly stored: Readonly<Record<string, string>>;
}

declare global {
  interface Window {
    /** Asks for every card's badges once: milliseconds from one post of a request per card to the last answer. */
    timeBadges: () => Promise<number>;
  }
}

/** Hosts a connector's page in this one and leaves `timeBadges` behind. Runs in the page. */
export async function hostConnector(argument: { page: string; board: HostedBoard }): Promise<void> {
  interface Request {
    readonly type: string;
    readonly data: {
      readonly id: string;
      readonly to: string;
      readonly command: string;
      readonly success: boolean;
      readonly response: unknown;
      readonly args: readonly { readonly context?: { readonly card?: string } }[];
    };
  }
  function withResolvers(): { readonly promise: Promise<void>; readonly resolve: () => void } {
    let resolve = () => undefined as void;
    const promise = new Promise<void>((done) => {
      resolve = done;
    });
    return { promise, resolve };
  }
  const { page, board } = argument;
  const secret = 'bench';
  const frame = document.createElement('iframe');
  const ready = withResolvers();
  let answered = (_to: string, _response: unknown): void => undefined;

  function answerOf(command: string, card: string | undefined): unknown {
    switch (command) {
      case 'initialize':
        return { secret, locale: 'en', member: 'm', version: '1' };
      case 'ready':
        ready.resolve();
        return null;
      case 'data':
        return { board: {}, member: {}, organization: {}, card: { shared: board.stored[card ?? ''] } };
      case 'lists':
        return board.lists;
      case 'cards':
        return board.cards;
      default:
        return null;
    }
  }

  window.addEventListener('message', (event: MessageEvent<Request & { data: Request[] }>) => {
    if (event.source !== frame.contentWindow) return;
    const messages: readonly Request[] = event.data.type === 'bulk' ? event.data.data : [event.data];
    const answers = messages.flatMap((message) => {
      const { data } = message;
      if (message.type === 'response') {
        answered(data.to, data.response);
        return [];
      }
      const response = answerOf(data.command, data.args[0]?.context?.card);
      return [{ type: 'response', data: { to: data.id, success: true, response } }];
    });
    if (answers.length > 0) frame.contentWindow?.postMessage({ type: 'bulk', secret, data: answers }, '*');
  });
  frame.src = page;
  document.body.append(frame);
  await ready.promise;

  let rounds = 0;
  window.timeBadges = async () => {
    rounds += 1;
    const open = new Set<string>();
    const requests = board.cards.map(({ id: card }, at) => {
      const id = `r${rounds}-${at}`;
      open.add(id);
      const permissions = { board: 'write', card: 'write', organization: 'write' };
      const context = {
        board: 'b'.repeat(24),
        card,
        member: 'm',
        permissions,
        plugin: 'p',
        version: '1',
        locale: 'en',
      };
      return {
        type: 'request',
        data: { id, command: 'card-badges', args: [{ context, locale: 'en', attachments: [] }] },
      };
    });
    const done = withResolvers();
    let empty = 0;
    answered = (to, response) => {
      if (!Array.isArray(response) || response.length === 0) empty += 1;
      open.delete(to);
      if (open.size === 0) done.resolve();
    };
    const start = performance.now();
    frame.contentWindow?.postMessage({ type: 'bulk', secret, data: requests }, '*');
    await done.promise;
    const time = performance.now() - start;
    if (empty > 0) throw new Error(`${empty} cards got no badge`);
    return time;
  };
}
