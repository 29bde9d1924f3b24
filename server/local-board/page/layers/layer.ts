import type { ComponentChildren } from 'preact';
import type { Callback } from '../host/callbacks';
import type { Place } from '../host/place';

/** Where a popup hangs: at an element, or at a point of the window. */
export type Anchor = { readonly element: Element } | { readonly x: number; readonly y: number };

export interface PopupItem {
  readonly text: string;
  readonly callback: Callback | null;
  readonly url: string | null;
}

/** What a popup shows. `own` is a menu of the board itself, the others belong to a Power-Up. */
export type PopupContent =
  | { readonly type: 'own'; readonly render: () => ComponentChildren }
  | { readonly type: 'iframe'; readonly url: string; readonly height: number }
  | {
      readonly type: 'list';
      readonly items: readonly PopupItem[];
      /** Null: the list cannot be searched. */
      readonly search: {
        readonly placeholder: string;
        readonly empty: string;
        readonly count: number;
      } | null;
    }
  | {
      readonly type: 'confirm';
      readonly message: string;
      readonly confirm: PopupItem;
      readonly danger: boolean;
      readonly cancel: PopupItem | null;
    }
  | {
      readonly type: 'date';
      readonly withTime: boolean;
      /** ISO 8601, each of them. */
      readonly value: string | null;
      readonly earliest: string | null;
      readonly latest: string | null;
      readonly picked: Callback | null;
    };

export interface NewPopup {
  readonly title: string;
  readonly anchor: Anchor;
  readonly place: Place;
  readonly content: PopupContent;
  readonly closed: (() => void) | null;
}
export interface Popup extends NewPopup {
  readonly key: number;
}

/** A button in the head of a modal or bar. */
export interface FrameAction {
  readonly icon: string;
  readonly alt: string;
  readonly callback: Callback | null;
  readonly url: string | null;
}

export interface FrameLayer {
  readonly key: number;
  readonly url: string;
  readonly title: string;
  /** `#rrggbb`, or null. */
  readonly accentColor: string | null;
  /** Pixels. */
  readonly height: number;
  readonly actions: readonly FrameAction[];
  readonly place: Place;
  readonly closed: (() => void) | null;
}
export interface Modal extends FrameLayer {
  readonly fullscreen: boolean;
}

/** A short message at the edge of the window. */
export interface Notice {
  readonly key: number;
  readonly text: string;
  readonly display: 'info' | 'warning' | 'error' | 'success';
  readonly action: { readonly text: string; readonly run: () => void } | null;
  /** Milliseconds until it goes by itself; null: it stays until somebody closes it. */
  readonly duration: number | null;
}
