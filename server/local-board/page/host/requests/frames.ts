import type { FrameAction } from '../../layers/layer';
import { answers, keeping, type Caller, type RequestHandler } from '../caller';
import { BoardBar, Modal, Nothing, Resize, UpdateModal, type ActionShape } from '../request-shapes';

/** Pixels, when the Power-Up does not say. */
const MODAL_HEIGHT = 400;
const BAR_HEIGHT = 200;

/** Trello takes a colour as six digits, and leaves out any other. */
const accent = (colour: string | null | undefined) =>
  colour && /^#[0-9a-f]{6}$/i.test(colour) ? colour : null;

function actionsOf(actions: readonly ActionShape[] | null | undefined, caller: Caller): FrameAction[] {
  return (actions ?? []).map(({ icon, alt, callback, url }) => ({
    icon,
    alt: alt ?? 'Action',
    callback: callback ? caller.callback(callback) : null,
    url: url ?? null,
  }));
}

function frameOf(content: ReturnType<typeof Modal.parse>['content'], asking: Caller) {
  const { caller, release } = keeping(asking);
  const closing = content.callback ? caller.callback(content.callback) : null;
  return {
    url: content.url,
    title: content.title ?? '',
    accentColor: accent(content.accentColor),
    actions: actionsOf(content.actions, caller),
    // A view in a modal stands on what the modal is about, not on the element that opened it.
    place: { idCard: caller.place.idCard, idList: caller.place.idList },
    closed() {
      closing?.run().catch(() => undefined);
      release();
    },
  };
}

export const frameRequests: Readonly<Record<string, RequestHandler>> = {
  modal: answers(Modal, ({ content }, caller, { screen }) => {
    const { height, fullscreen } = content;
    screen.openModal({
      ...frameOf(content, caller),
      height: height ?? MODAL_HEIGHT,
      fullscreen: fullscreen ?? false,
    });
  }),
  'update-modal': answers(UpdateModal, ({ content }, caller, { screen }) => {
    const { title, accentColor, fullscreen, actions } = content;
    screen.updateModal({
      ...(title == null ? {} : { title }),
      ...(accentColor == null ? {} : { accentColor: accent(accentColor) }),
      ...(fullscreen == null ? {} : { fullscreen }),
      // Kept until the page goes to which they belong: a modal has three of them at most.
      ...(actions == null ? {} : { actions: actionsOf(actions, keeping(caller).caller) }),
    });
  }),
  'close-modal': answers(Nothing, (_asked, _caller, { screen }) => screen.closeModal()),
  'board-bar': answers(BoardBar, ({ content }, caller, { screen }) =>
    screen.openBar({ ...frameOf(content, caller), height: content.height ?? BAR_HEIGHT }),
  ),
  'close-board-bar': answers(Nothing, (_asked, _caller, { screen }) => screen.closeBar()),
  resize: answers(Resize, ({ height }, { view }) => view?.resize(height)),
};
