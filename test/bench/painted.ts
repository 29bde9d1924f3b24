/**
 * What runs inside the card section's frame to tell when something was painted. The browser gets each function as text, so each
 * stands alone.
 */

/**
 * Waits for the next key, then for the frame in which the receipt reads otherwise. `painted` are the milliseconds between the two:
 * from the moment at which the browser took in the key (the event's own time stamp) to the first task after the frame's
 * callbacks, which runs when the frame has been laid out and painted. Event Timing would tell the same, but rounds to 8 ms and
 * counts the first change of any kind, such as the emptied form.
 */
export function watchReceipt(): { readonly painted: Promise<number> } {
  const receipt = () => document.querySelector('.receipt')?.textContent;
  const before = receipt();
  const painted = new Promise<number>((resolve, reject) => {
    function pressed({ timeStamp }: KeyboardEvent): void {
      function frame(): void {
        if (receipt() === before) {
          requestAnimationFrame(frame);
          return;
        }
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - timeStamp);
        port2.postMessage(null);
      }
      requestAnimationFrame(frame);
    }
    setTimeout(() => reject(new Error('the receipt did not change within 5 s of the key')), 5_000);
    window.addEventListener('keydown', pressed, { once: true, capture: true });
  });
  return { painted };
}

/** Milliseconds from the beginning of this page's load to its first text on the screen. */
export function firstPaint(): Promise<number> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((entries) => {
      for (const { startTime } of entries.getEntriesByName('first-contentful-paint')) {
        observer.disconnect();
        resolve(startTime);
      }
    });
    observer.observe({ type: 'paint', buffered: true });
  });
}
