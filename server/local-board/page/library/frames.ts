import type { Call } from './call';
import { relativeUrl } from './relative-url';
import { signUrl } from './signed-url';

type Options = Readonly<Record<string, unknown>>;

/** @throws Error unless the colour is left out or `#rrggbb` */
function checkColour({ accentColor }: Options): void {
  if (accentColor === undefined || (typeof accentColor === 'string' && /^#[0-9a-f]{6}$/i.test(accentColor)))
    return;
  throw new Error('accentColor must be a colour such as #12ab9f.');
}

/** @throws Error without an address */
function signedFrame(call: Call, { url, args, ...rest }: Options): Options {
  if (typeof url !== 'string' || url === '') throw new Error('This needs the url of a page.');
  checkColour(rest);
  const signed = signUrl(call, relativeUrl(url), args as Options | undefined);
  return { actions: [], ...rest, type: 'iframe', url: signed };
}

/** The part of `t` that opens and closes larger frames. */
export function frames(call: Call) {
  return {
    modal: (options: Options) =>
      call.request('modal', { content: { height: 400, fullscreen: false, ...signedFrame(call, options) } }),
    updateModal(options: Options) {
      if ('url' in options || 'callback' in options) {
        throw new Error('updateModal changes neither the url nor the callback.');
      }
      checkColour(options);
      return call.request('update-modal', { content: options });
    },
    closeModal: () => call.request('close-modal'),
    boardBar: (options: Options) =>
      call.request('board-bar', {
        content: { height: 200, resizable: false, ...signedFrame(call, options) },
      }),
    closeBoardBar: () => call.request('close-board-bar'),
  };
}
