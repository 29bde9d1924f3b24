import { JSDOM, VirtualConsole, type DOMWindow } from 'jsdom';

/** The origin that plays Trello in these tests. */
export const HOST_ORIGIN = 'http://localhost:8080';

/** A message as one side posts it. */
export interface Posted {
  readonly type: 'request' | 'response';
  readonly data: {
    readonly id?: string;
    readonly command?: string;
    readonly args?: readonly unknown[];
    readonly to?: string;
    readonly success?: boolean;
    readonly response?: unknown;
  };
}

/** One post of a page: the messages of one task together. */
export interface Bulk {
  readonly type: string;
  readonly secret?: string;
  readonly data: readonly Posted[];
}

/** A page of a Power-Up with a client library in it, and in our hands the host that it speaks to. */
export interface Page {
  readonly window: DOMWindow;
  /** The bulk posts that the page sent, copied as a browser would copy them. */
  readonly posts: { readonly bulk: Bulk; readonly targetOrigin: string }[];
  /** Posts to the page, from its host unless said otherwise. */
  post(message: unknown, from?: { readonly source?: object; readonly origin?: string }): void;
  close(): void;
}

const HTML = '<!doctype html><html><body><div id="box">x</div></body></html>';

/** Opens a page at `url` with the library's code in it. */
export function openPage(library: string, url: string): Page {
  // What a library logs or throws at nobody is no matter of these tests: they look at what the host sees.
  const virtualConsole = new VirtualConsole();
  const { window } = new JSDOM(HTML, {
    url,
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    virtualConsole,
  });
  const posts: Page['posts'] = [];
  const host = {
    postMessage(message: unknown, targetOrigin: string) {
      posts.push({ bulk: structuredClone(message) as Bulk, targetOrigin });
    },
  };
  const define = (target: object, name: string, value: unknown) =>
    Object.defineProperty(target, name, { value, configurable: true });
  define(window, 'parent', host);
  define(window, 'reportError', () => undefined);
  // Trello's library asks from where it was loaded.
  define(window.document, 'currentScript', {
    src: 'https://library.test/power-up.min.js',
    tagName: 'SCRIPT',
  });
  window.eval(library);
  return {
    window,
    posts,
    post(message, { source = host, origin = HOST_ORIGIN } = {}) {
      const event = new window.Event('message');
      Object.defineProperties(event, {
        data: { value: message },
        source: { value: source },
        origin: { value: origin },
      });
      window.dispatchEvent(event);
    },
    close: () => window.close(),
  };
}
