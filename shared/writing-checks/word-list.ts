/** A set from words with spaces between, which reads better than a column of quoted ones. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(listed(words));
}

/** The source of a pattern that matches any of the words; `_` in a word stands for a space. */
export function anyOf(words: string): string {
  return `(?:${listed(words).join('|')})`.replaceAll('_', ' ');
}

function listed(words: string): string[] {
  return words.trim().split(/\s+/);
}
