import type { Place } from './place';

/** What kind of frame a page of the Power-Up is shown in. */
export type ViewKind = 'section' | 'popup' | 'modal' | 'board-bar';

/** A page of the Power-Up that is on show. */
export interface View {
  readonly kind: ViewKind;
  readonly place: Place;
  readonly frame: HTMLIFrameElement;
  /** Takes the height that the page asks for, in pixels. */
  readonly resize: (height: number) => void;
}
