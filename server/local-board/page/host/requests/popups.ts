import type { Anchor, NewPopup, PopupContent, PopupItem } from '../../layers/layer';
import { answers, keeping, type Caller, type RequestHandler, type Stage } from '../caller';
import type { Handle } from '../callbacks';
import { HostError } from '../host-error';
import { Nothing, Popup, type PopupShape } from '../request-shapes';

/** Pixels, when the Power-Up does not say. */
const HEIGHT = 200;
const LONGEST_SEARCH = 50;

type Content = PopupShape['content'];
type Maybe<T> = T | null | undefined;

function contentOf(content: Content, { callback }: Caller): PopupContent {
  const bound = (handle: Maybe<Handle>) => (handle ? callback(handle) : null);
  const item = (text: string, handle: Maybe<Handle>, url: Maybe<string> = null): PopupItem => ({
    text,
    callback: bound(handle),
    url: url ?? null,
  });
  switch (content.type) {
    case 'iframe':
      return { type: 'iframe', url: content.url, height: content.height ?? HEIGHT };
    case 'list': {
      const { placeholder, empty, count } = content.search ?? {};
      return {
        type: 'list',
        items: content.items.map((one) => item(one.text, one.callback, one.url)),
        search: content.search
          ? {
              placeholder: placeholder ?? 'Search',
              empty: empty ?? 'Nothing found',
              count: count ?? LONGEST_SEARCH,
            }
          : null,
      };
    }
    case 'confirm':
      return {
        type: 'confirm',
        message: content.message,
        danger: content.confirmStyle === 'danger',
        confirm: item(content.confirmText, content.onConfirm),
        cancel: content.cancelText ? item(content.cancelText, content.onCancel) : null,
      };
    case 'date':
    case 'datetime':
      return {
        type: 'date',
        withTime: content.type === 'datetime',
        value: content.date ?? null,
        earliest: content.minDate ?? null,
        latest: content.maxDate ?? null,
        picked: bound(content.callback),
      };
  }
}

/**
 * Where the popup hangs: `pos` is a point in the page that asks, else the element of the context.
 * @throws HostError when neither is given
 */
function anchorOf(pos: PopupShape['pos'], { view, place }: Caller, { elements }: Stage): Anchor {
  if (pos) {
    const frame = view?.frame.getBoundingClientRect();
    return { x: pos.x + (frame?.left ?? 0), y: pos.y + (frame?.top ?? 0) };
  }
  const element = elements.find(place.el);
  if (!element) throw new HostError('invalid context', 'Context missing target element');
  return { element };
}

/** Whether it was asked for from within the popup that is open: from its page, or from one of its items. */
function comesFromPopup({ view, place }: Caller, { screen }: Stage): boolean {
  const top = screen.layers.get().popups.at(-1);
  if (!top || top.content.type === 'own') return false;
  return view?.kind === 'popup' || (view === null && place.el !== undefined && place.el === top.place.el);
}

export const popupRequests: Readonly<Record<string, RequestHandler>> = {
  popup: answers(Popup, ({ title, content, pos, callback }, asking, stage) => {
    const { caller, release } = keeping(asking);
    const closing = callback ? caller.callback(callback) : null;
    const popup: NewPopup = {
      title: title ?? '',
      anchor: anchorOf(pos, caller, stage),
      place: caller.place,
      content: contentOf(content, caller),
      closed() {
        closing?.run().catch(() => undefined);
        release();
      },
    };
    const { screen } = stage;
    if (comesFromPopup(caller, stage)) screen.pushPopup(popup);
    else screen.openPopup(popup);
    return null;
  }),
  'close-popup': answers(Nothing, (_asked, _caller, { screen }) => screen.closePopups()),
  'pop-popup': answers(Nothing, (_asked, _caller, { screen }) => screen.popPopup()),
};
