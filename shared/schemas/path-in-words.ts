/** `['cards', 3, 'name']` as `cards[3].name`; empty for the whole. Long keys are cut. */
export function pathInWords(path: readonly PropertyKey[]): string {
  return path.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before}[${step}]`;
    const name = String(step);
    const shown = name.length > 64 ? `${name.slice(0, 64)}…` : name;
    return before === '' ? shown : `${before}.${shown}`;
  }, '');
}
