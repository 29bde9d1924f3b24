/**
 * What runs inside frames to tell when a summary or a list was painted. The browser gets each function as text, so each stands alone.
 */

declare global {
  interface Window {
    /** Milliseconds since the beginning of the page's load at which the top three were painted and the page was free again. */
    summaryPainted?: Promise<number>;
  }
}

/** Leaves `summaryPainted` in the frame of a summary; runs before the answer is there. */
export function watchSummary(): void {
  window.summaryPainted = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('[role=tabpanel] .place')) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      });
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

/** Milliseconds from the last byte of the server's answer to the painted top three. */
export async function sinceAnswer(): Promise<number> {
  const painted = await window.summaryPainted;
  const answers = performance
    .getEntriesByType('resource')
    .filter((entry): entry is PerformanceResourceTiming => /\/summary$/.test(new URL(entry.name).pathname));
  const answered = answers.at(-1)?.responseEnd;
  if (painted === undefined || answered === undefined)
    throw new Error('no summary of the server was painted');
  return painted - answered;
}

/** Milliseconds from names as JSON to a painted plain list of them, in a document of its own. */
export async function paintList(json: string): Promise<number> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: fixed; inset: 0; z-index: 9; width: 100%; height: 100%; border: 0';
  document.body.append(frame);
  const inside = frame.contentDocument;
  const view = frame.contentWindow;
  if (!inside || !view) throw new Error('the list has no frame');
  await new Promise((resolve) => setTimeout(resolve, 300));
  const start = performance.now();
  const list = inside.createElement('ul');
  for (const name of JSON.parse(json) as string[]) {
    const row = inside.createElement('li');
    row.textContent = name;
    list.append(row);
  }
  inside.body.append(list);
  const painted = await new Promise<number>((resolve) => {
    view.requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  });
  frame.remove();
  return painted - start;
}
