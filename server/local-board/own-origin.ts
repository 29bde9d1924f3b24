import { networkInterfaces } from 'node:os';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
/** Addresses that mean "all of this machine's". */
const ALL = ['0.0.0.0', '::', '[::]'];

const bracketed = (address: string) =>
  address.includes(':') ? `[${address.replace(/^\[|\]$/g, '')}]` : address;

/** The name under which a browser on this machine opens a server bound to `host`. */
export function nameToOpen(host: string): string {
  return ALL.includes(host) ? '127.0.0.1' : bracketed(host);
}

/** The host names under which a server bound to `host` is itself: loopback names, the host, and where it is bound to all, the machine's addresses. */
function ownNames(host: string): Set<string> {
  const machine = ALL.includes(host)
    ? Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map((one) => bracketed(one.address)))
    : [];
  return new Set([...LOOPBACK, bracketed(host.toLowerCase()), ...machine]);
}

/**
 * Tells from a request's Host header under which of its own origins the local board was called; null for any other name. A
 * page elsewhere whose name was pointed at this machine (DNS rebinding) so reaches nothing.
 */
export function createOwnOrigin(host: string): (hostHeader: string | undefined) => string | null {
  const names = ownNames(host);
  return (hostHeader) => {
    const parts = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(:\d{1,5})?$/i.exec(hostHeader ?? '');
    const name = parts?.[1]?.toLowerCase();
    if (name === undefined || !names.has(name)) return null;
    return new URL(`http://${name}${parts?.[2] ?? ''}`).origin;
  };
}
