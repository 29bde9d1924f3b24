/**
 * Time that passes only when everybody waits: `wait` never takes real milliseconds, and whoever waits for the earliest moment goes
 * on first. Interleavings are therefore the same on every machine.
 */
export function createManualTime(): { wait: (ms: number) => Promise<void>; now: () => number } {
  let now = 0;
  let order = 0;
  let running = false;
  const sleepers: { at: number; order: number; wake: () => void }[] = [];

  // A macrotask between two wake-ups lets everything that the first set going settle.
  async function run(): Promise<void> {
    running = true;
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      sleepers.sort((a, b) => a.at - b.at || a.order - b.order);
      const next = sleepers.shift();
      if (!next) break;
      now = next.at;
      next.wake();
    }
    running = false;
  }

  return {
    now: () => now,
    wait: (ms) =>
      new Promise((wake) => {
        sleepers.push({ at: now + ms, order: order++, wake });
        if (!running) void run();
      }),
  };
}
