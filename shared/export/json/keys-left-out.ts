type Keyed = Readonly<Record<string, unknown>>;
const isKeyed = (value: unknown): value is Keyed => typeof value === 'object' && value !== null;

/** How many paths are told at most; a file of another program may have thousands. */
const MOST = 100;

/** Paths of the keys that a value has and the value parsed from it does not, `cards[].colour` for all cards alike. */
export function keysLeftOut(raw: unknown, parsed: unknown): string[] {
  const found = new Set<string>();
  collect(raw, parsed, '', found);
  return [...found];
}

function collect(raw: unknown, parsed: unknown, path: string, found: Set<string>): void {
  if (!isKeyed(raw) || !isKeyed(parsed) || found.size >= MOST) return;
  if (Array.isArray(raw)) {
    raw.forEach((one, at) => collect(one, (parsed as unknown as readonly unknown[])[at], `${path}[]`, found));
    return;
  }
  for (const key of Object.keys(raw)) {
    const to = path === '' ? key : `${path}.${key}`;
    if (!Object.hasOwn(parsed, key)) found.add(to);
    else collect(raw[key], parsed[key], to, found);
  }
}
