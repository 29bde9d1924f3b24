import type { Callback, CallbackHandle } from './callback-cache';
import { relativeUrl } from './relative-url';

const isAddress = (key: string, value: unknown): value is string =>
  (key === 'url' || key === 'icon') && typeof value === 'string';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Also for a date of another window, which is no instance of this one's Date. */
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/**
 * A value as it may cross to the host: functions become handles, addresses under `url` and `icon` that are relative to our page
 * become absolute, dates become ISO strings; at every depth.
 */
export function toHost(value: unknown, keep: (callback: Callback) => CallbackHandle, key = ''): unknown {
  if (typeof value === 'function') return keep(value as Callback);
  if (isAddress(key, value)) return value.startsWith('./') ? relativeUrl(value) : value;
  if (isDate(value)) return value.toISOString();
  if (Array.isArray(value)) return value.map((element) => toHost(element, keep));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, toHost(inner, keep, name)]));
}
