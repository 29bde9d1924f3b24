import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface FocusOnProblem {
  readonly root: RefObject<HTMLElement>;
  /** Takes the focus to the first control with a problem, once the problems are drawn. */
  focusOnProblem(): void;
}

/** For a refused save. A control has a problem where it says `aria-invalid`. */
export function useFocusOnProblem(): FocusOnProblem {
  const root = useRef<HTMLElement>(null);
  const [refused, setRefused] = useState(0);
  useLayoutEffect(() => {
    if (refused > 0) root.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [refused]);
  return { root, focusOnProblem: () => setRefused((n) => n + 1) };
}
