import type { Callback, Handle } from '../host/callbacks';
import type { Place } from '../host/place';
import { shortText } from '../parts/shown-text';
import { useSession } from '../session';

interface Props {
  text: string;
  /** Address of a picture. */
  icon: string;
  /** A button with an address is a link. */
  url: string | null | undefined;
  handle: Handle | null | undefined;
  callback: (handle: Handle, place: Place) => Callback;
  place: Place;
  class: string;
}

/** A button that the Power-Up has on the board or on a card. What it opens hangs at it. */
export function PowerUpButton({ text, icon, url, handle, callback, place, class: name }: Props) {
  const { elements, fail } = useSession();
  const face = (
    <>
      <img class="recoloured" src={icon} alt="" width={16} height={16} />
      <bdi>{shortText(text, 60)}</bdi>
    </>
  );
  if (url != null) {
    return (
      <a class={name} href={url} target="_blank" rel="noopener noreferrer">
        {face}
      </a>
    );
  }
  if (!handle) return null;
  const press = (event: MouseEvent & { currentTarget: Element }) => {
    const el = elements.nameOf(event.currentTarget);
    void callback(handle, { ...place, el })
      .run()
      .catch(fail);
  };
  return (
    <button type="button" class={name} onClick={press}>
      {face}
    </button>
  );
}
