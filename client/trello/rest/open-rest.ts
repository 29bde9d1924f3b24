import { trelloLibrary } from '../trello-library';
import { createRest } from './create-rest';
import { libraryAccess } from './rest-access';
import type { TrelloRest } from './rest-port';
import { REST_TIMING } from './rest-timing';

/** To this page of ours Trello comes back from asking the member. */
const RETURN_PAGE = './consent.html';

/**
 * The REST API for a page that was connected already: the library gives the same `t` each time it is asked.
 * @param origin of the API
 */
export function openRest(key: string, origin: string): TrelloRest {
  const access = libraryAccess(trelloLibrary().iframe(), new URL(RETURN_PAGE, document.baseURI).href);
  return createRest({ origin, key, access, fetch: window.fetch, timing: REST_TIMING });
}
