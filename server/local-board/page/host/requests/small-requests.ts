import { findOpenCard } from '../../state/selectors';
import { answers, type RequestHandler, type Stage } from '../caller';
import { HostError } from '../host-error';
import { Alert, Jwt, Navigate, Nothing, ShowCard } from '../request-shapes';
import { isSignedIn } from '../who';

/** Seconds for which an alert stays; any other wish becomes the shortest (platform page, 2.4). */
const SHORTEST_ALERT = 5;
const LONGEST_ALERT = 30;

function durationOf(seconds: number | null | undefined): number {
  const fits = seconds != null && seconds >= SHORTEST_ALERT && seconds <= LONGEST_ALERT;
  return (fits ? seconds : SHORTEST_ALERT) * 1_000;
}

/** @throws HostError when it is no open card of this board */
function showCard(idCard: string, { board, screen }: Stage): void {
  const card = findOpenCard(board(), idCard);
  if (!card) throw new HostError('refused', 'There is no such open card on this board.');
  screen.showCard(card.id);
}

/** The short link in the address of a card's page. */
const shortLinkIn = (url: string) => /\/c\/([0-9A-Za-z]{8})(?:[/?#]|$)/.exec(url)?.[1];

export const smallRequests: Readonly<Record<string, RequestHandler>> = {
  alert: answers(Alert, ({ message, duration, display }, _caller, { screen }) =>
    screen.say({ text: message, display: display ?? 'info', action: null, duration: durationOf(duration) }),
  ),
  hideAlert: answers(Nothing, (_asked, _caller, { screen }) => screen.hush()),
  showCard: answers(ShowCard, ({ idCard }, _caller, stage) => showCard(idCard, stage)),
  hideCard: answers(Nothing, (_asked, _caller, { screen }) => screen.hideCard()),
  navigate: answers(Navigate, ({ url }, _caller, stage) => {
    const card = shortLinkIn(url);
    if (card === undefined) throw new HostError('refused', 'The local board leads to its own cards only.');
    showCard(card, stage);
  }),
  jwt: answers(Jwt, ({ state, includeCard }, { place }, { who, jwt }) => {
    if (!isSignedIn(who)) throw new HostError('refused', 'A token needs a signed-in member.');
    return jwt({
      ...(state ? { state } : {}),
      ...(includeCard && place.idCard !== undefined ? { idCard: place.idCard } : {}),
    });
  }),
};
