import { observable, type Observable } from '../state/observable';
import type { FrameLayer, Modal, NewPopup, Notice, Popup } from './layer';

/** All that lies above the board, from below to above. */
export interface Layers {
  readonly bar: FrameLayer | null;
  /** Id of the card whose back is open. */
  readonly card: string | null;
  readonly modal: Modal | null;
  /** The last one is on show; the back arrow leads to the one before. */
  readonly popups: readonly Popup[];
  readonly notice: Notice | null;
}

/** What lies above the board, and how it comes and goes. */
export interface Screen {
  readonly layers: Observable<Layers>;
  showCard(idCard: string): void;
  hideCard(): void;
  /** In place of what popups there are. */
  openPopup(popup: NewPopup): void;
  /** On top of the one that is open, which the back arrow brings back. */
  pushPopup(popup: NewPopup): void;
  popPopup(): void;
  closePopups(): void;
  openModal(modal: Omit<Modal, 'key'>): void;
  updateModal(change: Partial<Pick<Modal, 'title' | 'accentColor' | 'fullscreen' | 'actions'>>): void;
  closeModal(): void;
  openBar(bar: Omit<FrameLayer, 'key'>): void;
  closeBar(): void;
  say(notice: Omit<Notice, 'key'>): void;
  hush(): void;
}

const EMPTY: Layers = { bar: null, card: null, modal: null, popups: [], notice: null };

export function createScreen(): Screen {
  const layers = observable(EMPTY);
  let keys = 0;
  const nextKey = () => (keys += 1);
  const change = (part: Partial<Layers>) => layers.set({ ...layers.get(), ...part });

  function closePopups(): void {
    const { popups } = layers.get();
    if (popups.length === 0) return;
    change({ popups: [] });
    for (const popup of [...popups].reverse()) popup.closed?.();
  }

  function closeModal(): void {
    const { modal } = layers.get();
    closePopups();
    if (!modal) return;
    change({ modal: null });
    modal.closed?.();
  }

  function closeBar(): void {
    const { bar } = layers.get();
    if (!bar) return;
    change({ bar: null });
    bar.closed?.();
  }

  return {
    layers,
    showCard(idCard) {
      closeModal();
      change({ card: idCard });
    },
    hideCard() {
      closePopups();
      change({ card: null });
    },
    openPopup(popup) {
      closePopups();
      change({ popups: [{ ...popup, key: nextKey() }] });
    },
    pushPopup(popup) {
      change({ popups: [...layers.get().popups, { ...popup, key: nextKey() }] });
    },
    popPopup() {
      const { popups } = layers.get();
      change({ popups: popups.slice(0, -1) });
      popups.at(-1)?.closed?.();
    },
    closePopups,
    openModal(modal) {
      closeModal();
      change({ modal: { ...modal, key: nextKey() } });
    },
    updateModal(part) {
      const { modal } = layers.get();
      if (modal) change({ modal: { ...modal, ...part } });
    },
    closeModal,
    openBar(bar) {
      closeBar();
      change({ bar: { ...bar, key: nextKey() } });
    },
    closeBar,
    say: (notice) => change({ notice: { ...notice, key: nextKey() } }),
    hush: () => change({ notice: null }),
  };
}
