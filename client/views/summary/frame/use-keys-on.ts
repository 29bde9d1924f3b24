import { useState } from 'preact/hooks';

const KEY = 'canvas-signals:single-keys';

function read(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    // Denied to embedded pages: then it holds for this page alone.
    return true;
  }
}

/**
 * Whether single keys do anything, which can be switched off: by who speaks to the computer, or rests a hand on the keyboard (WCAG
 * 2.1.4). Remembered in this browser.
 */
export function useKeysOn(): readonly [on: boolean, setOn: (on: boolean) => void] {
  const [on, setOn] = useState(read);
  return [
    on,
    (next) => {
      setOn(next);
      try {
        localStorage.setItem(KEY, next ? 'on' : 'off');
      } catch {
        // Denied: see above.
      }
    },
  ];
}
