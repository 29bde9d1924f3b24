import '../no-eval';
import { render, type JSX } from 'preact';
import { languageOf } from '../../shared/language/language';
import { createServices } from '../create-services';
import { pageLanguage, speak } from '../language/messages';
import { ServicesContext } from '../services';
import { openView } from '../trello/power-up-adapter';
import type { TrelloPort } from '../trello/port';
import { applyTheme } from './apply-theme';
import { messages } from './messages';

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

/** Without Trello nobody tells the member's language: the browser's own is the next best. */
async function sayNotConnected(root: HTMLElement): Promise<void> {
  await speak(languageOf(navigator.language));
  document.documentElement.lang = pageLanguage();
  root.textContent = messages().notConnected;
}

/** Starts a view: connects it to Trello, follows the theme, speaks the member's language, and draws it into the page's `#app`. */
export function mount(view: () => JSX.Element): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no element with the id app');
  let port: TrelloPort;
  try {
    port = openView();
  } catch (error) {
    void sayNotConnected(root);
    reportError(error);
    return;
  }
  const language = languageOf(port.context().locale);
  document.documentElement.lang = language;
  // English is there already and does not wait a turn.
  if (language === 'en') draw(view, port, root);
  else void speak(language).then(() => draw(view, port, root));
}
