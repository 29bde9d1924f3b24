import type { Call } from './call';
import type { CallbackCache } from './callback-cache';
import { createT, type PowerUpT } from './create-t';
import { HostError } from './host-error';
import { openLine } from './line';
import { readOptions } from './options';
import { readSignedHash } from './signed-url';
import { tellDeveloper } from './tell-developer';
import { asTheme, createThemeListeners, readThemeMessage, showTheme, type Theme } from './theme';
import { toHost } from './to-host';

/** The `t` of a view. */
export type ViewT = PowerUpT & {
  /** Runs `draw` when the host first shows the view and whenever data changed. Replaces the former one. */
  render(draw: () => void): void;
};

/** Sends the theme to the page's own listeners in the way of Trello's library, which tools of the page may listen for. */
const THEME_CHANGE = 'POWER-UP-THEME-CHANGE';

/** `TrelloPowerUp.iframe`: makes a page that the host shows able to speak to it. */
export function createView(callbacks: CallbackCache, options?: unknown): ViewT {
  const { targetOrigin, useADSTokens, ...restOptions } = readOptions(options);
  const signed = readSignedHash(window.location.hash);
  if (!signed) {
    tellDeveloper('This page was opened without a signed address (t.signUrl): the board will not answer it.');
  }
  const { context = {}, args = {}, locale, secret } = signed ?? {};
  window.locale = locale ?? 'en';
  const themes = createThemeListeners();
  const keep = callbacks.serialize.bind(callbacks);
  let draw = (): void => undefined;

  const line = openLine({
    own: window,
    peer: window.parent,
    targetOrigin,
    secret,
    async answer(command, [request]) {
      if (command === 'callback') return callbacks.callback(t, request, (value) => toHost(value, keep));
      throw new HostError('unsupported command', `unsupported command: ${command}`);
    },
  });
  const call: Call = {
    context,
    args,
    locale,
    secret,
    request: (command, more = {}) => line.request(command, [toHost({ ...more, context }, keep)]),
  };
  const t: ViewT = {
    ...createT(call, themes, restOptions),
    render(next) {
      draw = next;
    },
  };

  function takeTheme(theme: Theme): void {
    context.theme = theme;
    if (useADSTokens) showTheme(theme, document.documentElement);
    themes.tell(theme);
    window.postMessage({ type: THEME_CHANGE, theme }, window.location.origin);
  }

  window.addEventListener('message', (event) => {
    if (event.source !== window.parent || event.origin !== targetOrigin) return;
    if (event.data === 'render') draw();
    const theme = readThemeMessage(event.data);
    if (theme !== undefined) takeTheme(theme);
  });
  if (useADSTokens) showTheme(asTheme(context.theme ?? context.initialTheme), document.documentElement);
  return t;
}
