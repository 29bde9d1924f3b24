import type { Call } from './call';

/** @throws Error when it names no element or no height above 0 */
function heightOf(wanted: unknown): number {
  if (typeof wanted === 'number' && wanted > 0) return Math.ceil(wanted);
  const element = typeof wanted === 'string' ? document.querySelector(wanted) : wanted;
  if (!(element instanceof HTMLElement)) {
    throw new Error('sizeTo needs an element, a selector of one, or a height above 0.');
  }
  // Otherwise margins of what is inside stick out and are not counted.
  element.style.overflow = 'hidden';
  const height = Math.ceil(Math.max(element.scrollHeight, element.getBoundingClientRect().height));
  if (height > 0) return height;
  throw new Error('sizeTo found an element of height 0.');
}

/** `t.sizeTo`: asks the host to make this view's frame as high as an element. */
export function sizeTo(call: Call) {
  return async (wanted: unknown): Promise<unknown> => call.request('resize', { height: heightOf(wanted) });
}
