import { isIP } from 'node:net';
import * as z from 'zod/mini';

/** Express's own names for subnets. */
const NAMED = ['loopback', 'linklocal', 'uniquelocal'];

function isAddressOrSubnet(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const bitsOf = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  // No bits would trust everybody, and with it whatever a caller says of itself.
  const isPrefix = bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= bitsOf);
  return bitsOf > 0 && isPrefix && rest.length === 0;
}

const Hops = z.pipe(z.string().check(z.regex(/^\d$/)), z.transform(Number));
const Subnets = z.pipe(
  z.pipe(
    z.string(),
    z.transform((text: string) => text.split(/[\s,]+/).filter((word) => word !== '')),
  ),
  z
    .array(z.string().check(z.refine((word) => NAMED.includes(word) || isAddressOrSubnet(word))))
    .check(z.minLength(1)),
);

/**
 * Whose X-Forwarded headers are believed: those of so many proxies before the server, or of proxies at these addresses and subnets.
 * 0: nobody's, since without a proxy every caller can write them.
 */
export const TrustedProxies = z.union([Hops, Subnets]);
export type TrustedProxies = z.infer<typeof TrustedProxies>;
