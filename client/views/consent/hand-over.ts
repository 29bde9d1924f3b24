/** Under which name Trello's library looks for a token that could not be handed to it. */
const STORED = 'trello_token';

/**
 * Hands the token in the page's address to the window that asked, in the way of Trello's library: as a message to a window of our
 * own origin, or by storage where the browser has cut us off from it. An empty token is a refusal. The address keeps nothing of it.
 *
 * @returns whether the address held an answer
 */
export function handOver(page: Window): boolean {
  const token = /^#(?:.*&)?token=([0-9A-Za-z_-]*)/.exec(page.location.hash)?.[1];
  if (token === undefined) return false;
  page.history.replaceState(null, '', page.location.pathname);
  const asking = page.opener as Window | null;
  if (asking) asking.postMessage(token, page.location.origin);
  else page.localStorage.setItem(STORED, token);
  return true;
}
