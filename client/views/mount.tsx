import '../no-eval';
import { render, type JSX } from 'preact';
import { languageOf } from '../../shared/language/language';
import { createServices } from '../create-services';
import { speak } from '../language/messages';
import { ServicesContext } from '../services';
import { openView } from '../trello/power-up-adapter';
import type { TrelloPort } from '../trello/port';
import { applyTheme } from './apply-theme';

/** Without Trello there is no service to draw with: plain words in place of a blank frame. */
const NOT_CONNECTED =
  'This page works inside a Trello board. Open it there with Canvas Signals switched on. If you are there now, reload the board.';

function draw(View: () => JSX.Element, port: TrelloPort, root: HTMLElement): void {
  applyTheme(port.context().theme);
  port.onTheme(applyTheme);
  root.replaceChildren();
  render(
    <ServicesContext.Provider value={createServices(port)}>
      <View />
    </ServicesContext.Provider>,
    root,
  );
}

/** Starts a view: connects it to Trello, follows the theme, speaks the member's language, and draws it into the page's `#app`. */
export function mount(view: () => JSX.Element): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no element with the id app');
  let port: TrelloPort;
  try {
    port = openView();
  } catch (error) {
    root.textContent = NOT_CONNECTED;
    reportError(error);
    return;
  }
  const language = languageOf(port.context().locale);
  document.documentElement.lang = language;
  // English is there already and does not wait a turn.
  if (language === 'en') draw(view, port, root);
  else void speak(language).then(() => draw(view, port, root));
}
