import type { storedData } from './stored-data';

/** Under which name the token is stored, in the member's private data and for a moment in the page's storage. */
const TOKEN = 'trello_token';
/** Milliseconds between two looks at whether the member closed the window. */
const LOOK = 500;
const WINDOW = 'popup,width=550,height=725';

/** What a page says of itself to be let near the REST API. */
export interface RestOptions {
  readonly appKey?: string | undefined;
  /** Shown to the member who is asked. */
  readonly appName?: string | undefined;
  /** Where Trello asks for consent. */
  readonly authOrigin: string;
}

interface Ask {
  readonly scope?: string;
  readonly expiration?: string;
  readonly returnUrl?: string | null;
}

type Stored = Pick<ReturnType<typeof storedData>, 'get' | 'set' | 'remove'>;

/** The names of Trello's own errors. */
function restError(name: 'AuthDeniedError' | 'ApiNotConfiguredError', message = name as string): Error {
  const error = new Error(message);
  error.name = `restApi::${name}`;
  return error;
}

/** The window's answer: a token, or nothing for a refusal. It comes as a message or, where the window has lost us, by storage. */
function answerOf(opened: Window | null): Promise<string> {
  return new Promise((resolve, reject) => {
    const settle = (token: unknown) => {
      window.removeEventListener('message', byMessage);
      window.removeEventListener('storage', byStorage);
      clearInterval(timer);
      if (typeof token === 'string' && token !== '') resolve(token);
      else reject(restError('AuthDeniedError'));
    };
    const byMessage = ({ origin, source, data }: MessageEvent<unknown>) => {
      if (opened === null || origin !== window.location.origin || source !== opened) return;
      opened.close();
      settle(data);
    };
    const byStorage = ({ key, newValue }: StorageEvent) => {
      if (key === TOKEN && newValue !== null) settle(newValue);
    };
    // As in Trello's library a window that was blocked is never told from one that is open.
    const timer = setInterval(() => {
      if (opened?.closed) settle('');
    }, LOOK);
    window.addEventListener('message', byMessage);
    window.addEventListener('storage', byStorage);
  });
}

/** What `t.getRestApi()` gives. */
function createRestApi(options: RestOptions, stored: Stored) {
  const getToken = () => stored.get('member', 'private', TOKEN);

  /** Opens its window in the call itself, as a click allows it. */
  async function authorize({ scope = 'read', expiration = 'never', returnUrl }: Ask = {}): Promise<unknown> {
    const values = {
      name: options.appName ?? '',
      key: options.appKey ?? '',
      expiration,
      scope,
      callback_method: 'fragment',
      response_type: 'fragment',
      return_url: returnUrl ?? window.location.href,
    };
    const address = `${options.authOrigin}/1/authorize?${new URLSearchParams(values).toString()}`;
    const opened = window.open(address, 'authpopup', WINDOW);
    const answer = answerOf(opened);
    // A token that is there already is the answer, whether or not it is still worth anything.
    const there = getToken().then(
      (token) => {
        if (!token) return answer;
        opened?.close();
        return token;
      },
      () => answer,
    );
    const token = await Promise.race([answer, there]);
    await stored.set('member', 'private', TOKEN, token);
    window.localStorage.removeItem(TOKEN);
    return token;
  }

  return {
    authorize,
    getToken,
    isAuthorized: async () => Boolean(await getToken()),
    clearToken: () => stored.remove('member', 'private', TOKEN),
  };
}

/** `t.getRestApi`, which throws where the page did not start with a key and a name. */
export function restApi(options: RestOptions, stored: Stored) {
  let api: ReturnType<typeof createRestApi> | null = null;
  return () => {
    if (!options.appKey || !options.appName) {
      throw restError('ApiNotConfiguredError', 'To use the REST API, start with appKey and appName.');
    }
    api ??= createRestApi(options, stored);
    return api;
  };
}
