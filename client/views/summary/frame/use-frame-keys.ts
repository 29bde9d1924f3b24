import { useState } from 'preact/hooks';
import { useKeys, type Keys } from '../../../hooks/use-keys';
import type { TabKey } from '../tabs';

export interface FrameKeys {
  /** The tabs that there are, in their order. */
  readonly tabs: readonly { readonly key: TabKey }[];
  readonly chooseTab: (key: TabKey) => void;
  /** Gives the focus to the canvas switcher; null where there is none. */
  readonly focusCanvases: (() => void) | null;
  readonly on: boolean;
  readonly showKeys: () => void;
}

/** The keys of the frame: a number for each tab, `/` for the filter of all items, `c` for the canvas, `?` for what they are. */
export function useFrameKeys({ tabs, chooseTab, focusCanvases, on, showKeys }: FrameKeys): {
  readonly filterAsked: number;
} {
  const [filterAsked, setFilterAsked] = useState(0);
  const keys: Keys = {
    ...Object.fromEntries(tabs.map(({ key }, place) => [String(place + 1), () => chooseTab(key)])),
    '/': () => {
      chooseTab('all');
      setFilterAsked((times) => times + 1);
    },
    '?': showKeys,
    ...(focusCanvases === null ? {} : { c: focusCanvases }),
  };
  useKeys(keys, on);
  return { filterAsked };
}
