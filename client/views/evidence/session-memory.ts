import type * as z from 'zod/mini';

const PREFIX = 'canvas-signals:';

/**
 * What this tab remembers across a reload of the frame. Where the browser denies storage to embedded pages, or it is full,
 * both functions do nothing: whoever remembers must also hold the value in memory.
 */
export function remember(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // Denied or full: the value still stands in memory for as long as the page lives.
  }
}

/** What was remembered under the key, or null when nothing was, or nothing of this form. */
export function recall<S extends z.ZodMiniType>(key: string, schema: S): z.infer<S> | null {
  try {
    const text = sessionStorage.getItem(PREFIX + key);
    const parsed = text === null ? null : schema.safeParse(JSON.parse(text));
    return parsed?.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Forgets what stands under the key. */
export function forget(key: string): void {
  try {
    sessionStorage.removeItem(PREFIX + key);
  } catch {
    // Denied: then nothing was kept either.
  }
}
