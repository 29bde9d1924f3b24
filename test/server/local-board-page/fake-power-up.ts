import type { Board, Change } from '../../../server/local-board/contract';
import { createElements, type Elements } from '../../../server/local-board/page/host/elements';
import { createHost, type Host } from '../../../server/local-board/page/host/host';
import { atOnce } from '../../../server/local-board/page/host/pace';
import { whoIs, type Who } from '../../../server/local-board/page/host/who';
import type { ViewKind } from '../../../server/local-board/page/host/view';
import type { Place } from '../../../server/local-board/page/host/place';
import { createScreen, type Screen } from '../../../server/local-board/page/layers/screen';
import { BOARD_ID, board as aBoard } from '../local-board/boards';

export const ORIGIN = 'http://localhost:8080';
export const SECRET = 'the-secret';
export const ID_PLUGIN = '5e000000000000000000f1f1';
export const EDITOR = '5e000000000000000000000a';
export const OBSERVER = '5e000000000000000000000c';
export const CAPABILITIES = ['board-buttons', 'card-badges'];

export interface Message {
  readonly type: 'request' | 'response';
  readonly data: {
    readonly id?: string;
    readonly command?: string;
    readonly args?: readonly Record<string, unknown>[];
    readonly to?: string;
    readonly success?: boolean;
    readonly response?: unknown;
  };
}

/** One window of a Power-Up, as the host sees it: what was posted to it, and a way to post back. */
export interface FakeWindow {
  /** What the host calls postMessage on, and what its events come from. */
  readonly target: { postMessage(message: unknown, targetOrigin: string): void };
  readonly posts: { readonly message: unknown; readonly targetOrigin: string }[];
  /** All messages that arrived, out of their posts. */
  received(): Message[];
  /** Posts to the host. */
  post(data: unknown, origin?: string): void;
  /** Asks the host and gives its answer as it arrives; undefined when there is none. Without more, the secret goes along; null: none does. */
  ask(
    command: string,
    fields?: object,
    how?: { secret?: string | null; context?: object },
  ): Promise<Answer | undefined>;
  /** Answers the last request of the host of that command. */
  answer(command: string, response: unknown, success?: boolean): void;
  /** The host's requests of that command, as their single argument. */
  asked(command: string): Record<string, unknown>[];
}
export interface Answer {
  readonly success: boolean;
  readonly response: unknown;
}

export interface OpenHost {
  readonly host: Host;
  readonly screen: Screen;
  readonly elements: Elements;
  readonly changes: Change[];
  readonly problems: string[];
  readonly jwts: object[];
  readonly connector: FakeWindow;
  /** A window that the host knows nothing of. */
  stranger(): FakeWindow;
  /** Opens a page of the Power-Up in a frame that stands at this point of the window. */
  view(
    kind: ViewKind,
    place?: Place,
    at?: { x: number; y: number },
  ): { window: FakeWindow; heights: number[]; close(): void };
  /** `initialize` and `ready`. */
  start(capabilities?: readonly string[]): Promise<Answer | undefined>;
}

const isBulk = (message: unknown): message is { type: 'bulk'; data: Message[] } =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'bulk';

/** Lets every timer of 0 ms run, and what waits for it. For fake timers. */
export const settle = () => jest.advanceTimersByTimeAsync(1);

export interface Setting {
  readonly who?: Who;
  readonly board?: () => Board;
  readonly hidden?: boolean;
  readonly locale?: string;
}

/** A host with a Power-Up that the test plays. Needs fake timers. */
export function openHost({
  who = whoIs(EDITOR),
  board = aBoard,
  hidden = false,
  locale = 'en',
}: Setting = {}): OpenHost {
  const listeners = new Set<(event: MessageEvent) => void>();
  const changes: Change[] = [];
  const problems: string[] = [];
  const jwts: object[] = [];
  const screen = createScreen();
  const elements = createElements();
  let asks = 0;

  const hostWindow = {
    addEventListener: (_type: string, listener: (event: MessageEvent) => void) =>
      void listeners.add(listener),
    removeEventListener: (_type: string, listener: (event: MessageEvent) => void) =>
      void listeners.delete(listener),
    location: { href: `${ORIGIN}/` },
    document: { visibilityState: hidden ? 'hidden' : 'visible' },
  };
  const current = board();
  const host = createHost({
    window: hostWindow as Parameters<typeof createHost>[0]['window'],
    setup: {
      idPlugin: ID_PLUGIN,
      connectorUrl: '/connector.html',
      capabilities: CAPABILITIES,
      name: 'P',
      icon: '',
    },
    secret: SECRET,
    theme: () => 'light',
    locale,
    tell: (problem) => void problems.push(problem),
    pacing: atOnce,
    stage: {
      board: () => current,
      who,
      idPlugin: ID_PLUGIN,
      screen,
      elements,
      change: (change) => void changes.push(change),
      jwt: (claims) => {
        jwts.push(claims);
        return Promise.resolve('a.b.c');
      },
    },
  });

  function fakeWindow(): FakeWindow {
    const posts: FakeWindow['posts'] = [];
    const target = {
      postMessage: (message: unknown, targetOrigin: unknown) => {
        // A window that the host did not open is posted to with options in place of an origin.
        const origin =
          typeof targetOrigin === 'string'
            ? targetOrigin
            : (targetOrigin as { targetOrigin: string }).targetOrigin;
        posts.push({ message, targetOrigin: origin });
      },
    };
    const received = () => posts.flatMap(({ message }) => (isBulk(message) ? message.data : []));
    const post = (data: unknown, origin = ORIGIN) => {
      const event = { source: target, origin, data } as unknown as MessageEvent;
      for (const listener of [...listeners]) listener(event);
    };
    return {
      target,
      posts,
      received,
      post,
      async ask(command, fields = {}, { secret = SECRET, context = { board: BOARD_ID } } = {}) {
        asks += 1;
        const id = `ask${asks}`;
        const args = Array.isArray(fields) ? [fields] : [{ context, ...fields }];
        post({
          type: 'bulk',
          ...(secret === null ? {} : { secret }),
          data: [{ type: 'request', data: { id, command, args } }],
        });
        await settle();
        const answer = received().find(({ data }) => data.to === id)?.data;
        return answer?.success === undefined
          ? undefined
          : { success: answer.success, response: answer.response };
      },
      answer(command, response, success = true) {
        const id = received()
          .filter(({ data }) => data.command === command)
          .at(-1)?.data.id;
        const data = { to: id, success, response };
        post({ type: 'bulk', secret: SECRET, data: [{ type: 'response', data }] });
      },
      asked: (command) =>
        received()
          .filter(({ data }) => data.command === command)
          .map(({ data }) => data.args?.[0] ?? {}),
    };
  }

  function frameOf(window: FakeWindow, { x, y } = { x: 0, y: 0 }): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    Object.defineProperty(frame, 'contentWindow', { value: window.target });
    frame.getBoundingClientRect = () => ({ left: x, top: y }) as DOMRect;
    return frame;
  }

  const connector = fakeWindow();
  host.connect(frameOf(connector));

  return {
    host,
    screen,
    elements,
    changes,
    problems,
    jwts,
    connector,
    stranger: fakeWindow,
    view(kind, place = {}, at = { x: 0, y: 0 }) {
      const window = fakeWindow();
      const heights: number[] = [];
      const frame = frameOf(window, at);
      const opened = host.open(
        { kind, place, frame, resize: (height) => void heights.push(height) },
        `${ORIGIN}/view.html`,
      );
      return { window, heights, close: opened.close };
    },
    async start(capabilities = CAPABILITIES) {
      const answer = await connector.ask('initialize', [...capabilities, 'callback'], { secret: null });
      await connector.ask('ready');
      return answer;
    },
  };
}
