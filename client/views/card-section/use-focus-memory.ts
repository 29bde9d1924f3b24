import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import * as z from 'zod/mini';
import { forget, recall, remember } from '../evidence/session-memory';

/** Where the cursor was when the frame went away. `value` tells the radio buttons of one group apart. */
const Place = z.object({ name: z.string(), value: z.string(), at: z.number() });

/** A frame that comes back later than this many milliseconds was opened anew, and then nobody expects the cursor in it. */
const RELOADED_WITHIN = 5_000;

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
const isControl = (element: Element | null): element is Control =>
  element !== null && 'name' in element && 'value' in element && element.name !== '';

function find(root: HTMLElement, { name, value }: z.infer<typeof Place>): Control | undefined {
  const named = [...root.querySelectorAll<Control>('input, select, textarea')].filter(
    (control) => control.name === name,
  );
  return named.find((control) => control.type === 'radio' && control.value === value) ?? named[0];
}

/**
 * Puts the cursor back where it was when Trello reloaded the frame, once the controls are drawn. Controls are found by their
 * names, so each needs one of its own.
 */
export function useFocusMemory(root: RefObject<HTMLElement>, idCard: string): void {
  const key = `focus:${idCard}`;

  useEffect(() => {
    if (!root.current) return;
    const place = recall(key, Place);
    forget(key);
    if (place && Date.now() - place.at < RELOADED_WITHIN) find(root.current, place)?.focus();
  }, [key, root]);

  useEffect(() => {
    const keep = () => {
      const active = document.activeElement;
      if (isControl(active) && root.current?.contains(active)) {
        remember(key, { name: active.name, value: active.value, at: Date.now() });
      }
    };
    window.addEventListener('pagehide', keep);
    return () => window.removeEventListener('pagehide', keep);
  }, [key, root]);
}
