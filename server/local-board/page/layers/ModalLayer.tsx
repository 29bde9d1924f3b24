import { useRef } from 'preact/hooks';
import { useSession } from '../session';
import { FrameHead } from './FrameHead';
import { HostedFrame } from './HostedFrame';
import type { Modal } from './layer';
import { useFocusInside } from './use-focus-inside';

/** A page of the Power-Up above the board and an open card. */
export function ModalLayer({ modal }: { modal: Modal }) {
  const { screen } = useSession();
  const box = useRef<HTMLDivElement>(null);
  useFocusInside(box, () => document.querySelector<HTMLElement>('.board-header button'));
  return (
    <div class={`veil ${modal.fullscreen ? 'veil--full' : ''}`}>
      <div
        ref={box}
        class={`modal ${modal.fullscreen ? 'modal--full' : ''}`}
        role="dialog"
        aria-modal="true"
        aria-labelledby="modal-title"
      >
        <FrameHead layer={modal} id="modal-title" close={screen.closeModal} />
        <HostedFrame
          key={modal.url}
          url={modal.url}
          kind="modal"
          place={modal.place}
          title={modal.title || 'Power-Up'}
          height={modal.fullscreen ? null : modal.height}
        />
      </div>
    </div>
  );
}
