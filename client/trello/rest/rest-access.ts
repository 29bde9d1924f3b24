import type { TrelloHandle } from '../trello-library';
import { RestFailure } from './rest-port';

/** The member's consent, as Trello's library keeps it. */
export interface RestAccess {
  /** Null where consent was not given. */
  token(): Promise<string | null>;
  /** Opens Trello's window at once. @throws RestFailure `denied` or `no-consent` */
  ask(): Promise<void>;
  /** Forgets the token here; Trello is not told. */
  forget(): Promise<void>;
}

/** How long consent holds: setting up takes a minute, and who comes back another day is asked again. */
const EXPIRATION = '1day';

/** A plain token as Trello gives them: nothing that could end the header it is put into. */
const TOKEN = /^[0-9A-Za-z_-]{1,512}$/;

/**
 * Consent by way of the library's own helper (`t.getRestApi()`).
 * @param returnUrl our page to which Trello returns with the token, absolute
 */
export function libraryAccess(t: TrelloHandle, returnUrl: string): RestAccess {
  const helper = () => t.getRestApi();
  return {
    async token() {
      const token: unknown = await helper().getToken();
      return typeof token === 'string' && TOKEN.test(token) ? token : null;
    },
    async ask() {
      let token: unknown;
      try {
        // Nothing may be awaited before this: the window has to open in the member's click.
        token = await helper().authorize({ scope: 'read,write', expiration: EXPIRATION, returnUrl });
      } catch (error) {
        throw new RestFailure('denied', error instanceof Error ? error.name : '');
      }
      if (typeof token !== 'string' || token === '') throw new RestFailure('denied');
    },
    async forget() {
      await helper().clearToken();
    },
  };
}
