import type { PopupContent, PopupItem } from '../layers/layer';
import { plainText } from '../parts/shown-text';
import { useSession } from '../session';

type Confirm = Extract<PopupContent, { type: 'confirm' }>;

/** A question with one or two answers. The popup closes when the Power-Up has heard the answer, unless it opened another one. */
export function ConfirmContent({ content }: { content: Confirm }) {
  const { screen, fail } = useSession();
  const answer = async (item: PopupItem) => {
    const before = screen.layers.get().popups.at(-1);
    await item.callback?.run().catch(fail);
    if (screen.layers.get().popups.at(-1) === before) screen.closePopups();
  };
  const { message, confirm, cancel, danger } = content;
  return (
    <div class="popup__body popup__body--padded">
      <p class="wrap">
        <bdi>{plainText(message)}</bdi>
      </p>
      <div class="row">
        <button
          type="button"
          class={`button ${danger ? 'button--danger' : 'button--primary'}`}
          data-autofocus
          onClick={() => void answer(confirm)}
        >
          <bdi>{plainText(confirm.text)}</bdi>
        </button>
        {cancel && (
          <button type="button" class="button" onClick={() => void answer(cancel)}>
            <bdi>{plainText(cancel.text)}</bdi>
          </button>
        )}
      </div>
    </div>
  );
}
