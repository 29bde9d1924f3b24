import '../no-eval';
import { render, type JSX } from 'preact';
import { createServices } from '../create-services';
import { ServicesContext } from '../services';
import { openView } from '../trello/power-up-adapter';
import { applyTheme } from './apply-theme';

/** Starts a view: connects it to Trello, follows the theme, and draws it into the page's `#app`. */
export function mount(view: () => JSX.Element): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no element with the id app');
  const port = openView();
  applyTheme(port.context().theme);
  port.onTheme(applyTheme);
  const View = view;
  render(
    <ServicesContext.Provider value={createServices(port)}>
      <View />
    </ServicesContext.Provider>,
    root,
  );
}
