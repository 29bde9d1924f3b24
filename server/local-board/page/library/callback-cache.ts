import * as z from 'zod/mini';
import { HostError } from './host-error';

/** What a function becomes on its way to the host. */
export interface CallbackHandle {
  readonly _callback: string;
}

/** A function that the host may call later; it gets a `t` of its own. */
export type Callback = (t: never, options: unknown) => unknown;

/** Milliseconds after which a callback that was neither run nor retained is forgotten. */
const LIFETIME = 120_000;

/** Args of the host's request `callback` (wire protocol page, 4). */
const CallbackRequest = z.object({
  action: z.string(),
  callback: z.string(),
  options: z.optional(z.unknown()),
});

interface Entry {
  readonly run: Callback;
  /** Null once it was run or retained: it then stays until it is released. */
  expiry: ReturnType<typeof setTimeout> | null;
}

/** Functions that were handed to the host, by the name under which it calls them. */
export class CallbackCache {
  #entries = new Map<string, Entry>();
  #made = 0;

  /** Keeps a function and gives what the host is sent in its place. */
  serialize(run: Callback): CallbackHandle {
    this.#made += 1;
    const name = `cb${this.#made}`;
    const expiry = setTimeout(() => this.#entries.delete(name), LIFETIME);
    this.#entries.set(name, { run, expiry });
    return { _callback: name };
  }

  /**
   * Does what the host asks with a callback.
   * @param t what the function gets first
   * @param serializeResult prepares what the function returns for its way to the host
   * @throws HostError 'not handled' for a callback that was forgotten, and for anything but run, retain, release
   */
  async callback(
    t: unknown,
    request: unknown,
    serializeResult: (value: unknown) => unknown,
  ): Promise<unknown> {
    const parsed = CallbackRequest.safeParse(request);
    if (!parsed.success) throw new HostError('not handled', 'unknown callback action');
    const { action, callback: name, options } = parsed.data;
    switch (action) {
      case 'run':
        return serializeResult(await this.#keep(name).run(t as never, options));
      case 'retain':
        return this.#retain(name);
      case 'release':
        return this.#release(name);
      default:
        throw new HostError('not handled', 'unknown callback action');
    }
  }

  /** Forgets all. */
  reset(): void {
    for (const { expiry } of this.#entries.values()) if (expiry !== null) clearTimeout(expiry);
    this.#entries.clear();
  }

  /** The callback of that name, from now on kept until it is released. */
  #keep(name: string): Entry {
    const entry = this.#entries.get(name);
    if (!entry) throw new HostError('not handled', 'callback does not exist or was not retained');
    if (entry.expiry !== null) clearTimeout(entry.expiry);
    entry.expiry = null;
    return entry;
  }

  #retain(name: string): string {
    if (!this.#entries.get(name)?.expiry)
      throw new HostError('not handled', 'callback can no longer be retained');
    this.#keep(name);
    return name;
  }

  /** A callback that was never kept goes by itself in time. */
  #release(name: string): null {
    if (this.#entries.get(name)?.expiry === null) this.#entries.delete(name);
    return null;
  }
}
