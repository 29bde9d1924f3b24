/**
 * The key under which two spellings of a customer are one: trimmed, in Unicode's NFKC form, without case, inner white space
 * collapsed (domain page, 4). Case is folded without a locale, so İ counts as i, ß as ss and ς as σ for everybody. Comparing keys
 * is the only use; show `who` as written.
 */
export function customerKey(who: string): string {
  if (PLAIN.test(who)) return who.toLowerCase();
  return who
    .normalize('NFKC')
    .toLowerCase()
    .replace(/i\u0307/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/ς/g, 'σ')
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Most customers are codes such as C07, for which only the case matters. */
const PLAIN = /^[!-~]+$/;

/**
 * `customerKey` that works out each spelling once: a board names few customers many times. Equal keys are then one and the same
 * string, which maps find faster.
 */
export function rememberingKeys(): (who: string) => string {
  const bySpelling = new Map<string, string>();
  const byKey = new Map<string, string>();
  return (who) => {
    let key = bySpelling.get(who);
    if (key === undefined) {
      const fresh = customerKey(who);
      key = byKey.get(fresh) ?? fresh;
      byKey.set(key, key);
      bySpelling.set(who, key);
    }
    return key;
  };
}
