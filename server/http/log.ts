/** Where the server tells what it does. Fields never hold tokens, bodies, names or query strings. */
export interface Log {
  info(message: string, fields: Readonly<Record<string, unknown>>): void;
  error(message: string, fields: Readonly<Record<string, unknown>>): void;
}

/** One JSON line per event, through `write`. */
export function jsonLog(write: (line: string) => void, now: () => Date): Log {
  const line = (level: string) => (message: string, fields: Readonly<Record<string, unknown>>) =>
    write(JSON.stringify({ time: now().toISOString(), level, message, ...fields }));
  return { info: line('info'), error: line('error') };
}
