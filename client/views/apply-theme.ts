/** Sets what our styles look at. Null (not known yet) leaves it to the browser's preference. */
export function applyTheme(theme: 'light' | 'dark' | null): void {
  const { dataset, style } = document.documentElement;
  if (theme === null) {
    delete dataset['colorMode'];
    style.removeProperty('color-scheme');
    return;
  }
  dataset['colorMode'] = theme;
  style.colorScheme = theme;
}
