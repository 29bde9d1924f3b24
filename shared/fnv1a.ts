/** Where FNV-1a begins for 32 bits. */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * The 32-bit hash FNV-1a of a text, taken by UTF-16 units; the same on every machine. No secret: who wants two texts with the same
 * one can make them. Another `start` gives another hash. Source: the FNV page of its authors (Fowler, Noll, Vo).
 */
export function fnv1a(text: string, start: number = OFFSET_BASIS): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}
