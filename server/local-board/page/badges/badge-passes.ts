import type { Answer } from '../host/host';
import { Badge, type BadgeOrDynamic } from '../host/capabilities';
import type { Callback } from '../host/callbacks';
import { observable, type Observable } from '../state/observable';

/** Milliseconds from a change to the next pass; at most one pass per card in that time (platform page, 1.3). */
export const PASS_AFTER = 500;
/** Seconds: a dynamic badge that wants to be drawn more often is not. */
const SHORTEST_REFRESH = 10;

/** What is drawn on one card, in the order of the Power-Up's answer; null where a dynamic badge has nothing to show. */
export type Badges = readonly (Badge | null)[];

/** Asks for a card's badges when they are due, and keeps the last ones on show meanwhile. */
export interface BadgePasses {
  /** The badges of a card, as last answered. */
  of(idCard: string): Observable<Badges>;
  /** The card is on screen: its badges are asked for when they are not up to date. Gives a function for when it is not any more. */
  watch(idCard: string): () => void;
  /** Something changed that its badges may depend on. */
  changed(about: ReadonlySet<string> | 'all'): void;
  stop(): void;
}

interface Entry {
  readonly badges: Observable<Badges>;
  watchers: number;
  stale: boolean;
  /** Counts passes: an answer to an older one than this is late. */
  pass: number;
  timer: ReturnType<typeof setTimeout> | null;
  /** When the last pass began, in the clock's milliseconds. */
  ranAt: number;
  refreshes: Set<ReturnType<typeof setTimeout>>;
  callbacks: Callback[];
}

/**
 * @param options.ask asks the Power-Up for a card's badges; null when it has none to give
 * @param options.now a clock in milliseconds
 */
export function createBadgePasses(options: {
  readonly ask: (idCard: string) => Promise<Answer<readonly BadgeOrDynamic[]> | null>;
  readonly now: () => number;
}): BadgePasses {
  const { ask, now } = options;
  const entries = new Map<string, Entry>();
  let running = true;

  function entryOf(idCard: string): Entry {
    const known = entries.get(idCard);
    if (known) return known;
    const entry: Entry = {
      badges: observable<Badges>([]),
      watchers: 0,
      stale: true,
      pass: 0,
      timer: null,
      ranAt: -Infinity,
      refreshes: new Set(),
      callbacks: [],
    };
    entries.set(idCard, entry);
    return entry;
  }

  function forgetDynamic(entry: Entry): void {
    for (const timer of entry.refreshes) clearTimeout(timer);
    entry.refreshes.clear();
    for (const callback of entry.callbacks) callback.release();
    entry.callbacks = [];
  }

  function put(entry: Entry, index: number, badge: Badge | null): void {
    entry.badges.set(entry.badges.get().map((old, i) => (i === index ? badge : old)));
  }

  /** Draws a dynamic badge, and again after the time it asks for. One that fails is not asked again. */
  async function draw(entry: Entry, pass: number, index: number, callback: Callback): Promise<void> {
    const answer = await callback.run().catch(() => undefined);
    if (pass !== entry.pass || entry.watchers === 0 || !running) return;
    const badge = Badge.safeParse(answer);
    put(entry, index, badge.success ? badge.data : null);
    const refresh = badge.success ? badge.data.refresh : null;
    if (refresh == null) return;
    const timer = setTimeout(
      () => {
        entry.refreshes.delete(timer);
        void draw(entry, pass, index, callback);
      },
      Math.max(refresh, SHORTEST_REFRESH) * 1_000,
    );
    entry.refreshes.add(timer);
  }

  async function run(idCard: string, entry: Entry): Promise<void> {
    entry.stale = false;
    entry.ranAt = now();
    entry.pass += 1;
    const { pass } = entry;
    const answer = await ask(idCard);
    if (pass !== entry.pass || !running) return;
    // It went off screen meanwhile.
    if (entry.watchers === 0) {
      entry.stale = true;
      return;
    }
    forgetDynamic(entry);
    const items = answer?.value ?? [];
    const shown = entry.badges.get();
    entry.badges.set(items.map((item, i) => ('dynamic' in item ? (shown[i] ?? null) : item)));
    items.forEach((item, index) => {
      if (!('dynamic' in item) || !answer) return;
      const callback = answer.callback(item.dynamic, { idCard });
      entry.callbacks.push(callback);
      void draw(entry, pass, index, callback);
    });
  }

  function schedule(idCard: string, entry: Entry, after: number): void {
    if (entry.timer !== null || entry.watchers === 0 || !running) return;
    const wait = Math.max(after, entry.ranAt + PASS_AFTER - now(), 0);
    entry.timer = setTimeout(() => {
      entry.timer = null;
      if (entry.stale && entry.watchers > 0) void run(idCard, entry);
    }, wait);
  }

  function change(idCard: string, entry: Entry): void {
    entry.stale = true;
    schedule(idCard, entry, PASS_AFTER);
  }

  return {
    of: (idCard) => entryOf(idCard).badges,
    watch(idCard) {
      const entry = entryOf(idCard);
      entry.watchers += 1;
      if (entry.stale) schedule(idCard, entry, 0);
      return () => {
        entry.watchers -= 1;
        if (entry.watchers > 0) return;
        // Off screen, a dynamic badge is not worth asking: the next look draws it anew.
        if (entry.callbacks.length > 0) entry.stale = true;
        forgetDynamic(entry);
      };
    },
    changed(about) {
      if (about === 'all') for (const [idCard, entry] of entries) change(idCard, entry);
      else for (const idCard of about) change(idCard, entryOf(idCard));
    },
    stop() {
      running = false;
      for (const entry of entries.values()) {
        if (entry.timer !== null) clearTimeout(entry.timer);
        for (const timer of entry.refreshes) clearTimeout(timer);
      }
    },
  };
}
