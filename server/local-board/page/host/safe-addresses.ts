const PICTURE = /^data:image\/(png|jpg|jpeg|gif|svg\+xml);base64,[a-z0-9+/=]*$/i;
const WEB = /^https?:\/\//i;
const QUOTES = /["'`]/;
/** Deeper than any answer to a capability. */
const DEEPEST = 20;

function isSafe(key: string, value: string): boolean {
  if (key === 'icon' && QUOTES.test(value)) return false;
  return WEB.test(value) || PICTURE.test(value);
}

/**
 * Whether every `url` and `icon` of an answer is one that Trello takes: http(s), or a picture as base64. A single bad one makes
 * Trello drop the whole answer (platform page, 1.1).
 */
export function hasSafeAddresses(value: unknown, key = '', depth = 0): boolean {
  if (depth > DEEPEST) return false;
  if (typeof value === 'string') return (key !== 'url' && key !== 'icon') || isSafe(key, value);
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every((element) => hasSafeAddresses(element, '', depth + 1));
  return Object.entries(value).every(([name, inner]) =>
    // The two drawings of a board button's icon stand under their ground.
    hasSafeAddresses(inner, key === 'icon' ? 'icon' : name, depth + 1),
  );
}
