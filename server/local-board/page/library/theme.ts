import * as z from 'zod/mini';

export type Theme = 'light' | 'dark' | null;

/** What the host posts when the member changes the theme. */
const ThemeMessage = z.object({ theme: z.nullable(z.enum(['light', 'dark'])) });

/** The theme of a post of the host; undefined when the post is about something else. */
export function readThemeMessage(data: unknown): Theme | undefined {
  const message = ThemeMessage.safeParse(data);
  return message.success ? message.data.theme : undefined;
}

export const asTheme = (value: unknown): Theme => (value === 'light' || value === 'dark' ? value : null);

/** Sets the attributes by which a page's styles tell light from dark. */
export function showTheme(theme: Theme, root: HTMLElement): void {
  if (theme === null) {
    root.removeAttribute('data-theme');
    root.removeAttribute('data-color-mode');
    return;
  }
  root.setAttribute('data-theme', 'dark:dark light:light');
  root.setAttribute('data-color-mode', theme);
}

/** Who wants to hear of a change of theme. */
export function createThemeListeners() {
  const listeners = new Set<(theme: Theme) => void>();
  return {
    tell: (theme: Theme) => listeners.forEach((listener) => listener(theme)),
    /** `t.subscribeToThemeChanges`: gives a function that ends it. */
    subscribe(listener: (theme: Theme) => void): () => void {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
export type ThemeListeners = ReturnType<typeof createThemeListeners>;

/** The custom property of a design token: 'color.text.subtle' is --ds-text-subtle. */
const propertyOf = (token: string) => `--ds-${token.replace(/^color\./, '').replaceAll('.', '-')}`;

/** `t.getColorToken`: a value for a style sheet. */
export function colorToken(token: string, fallback?: string): string {
  return fallback === undefined ? `var(${propertyOf(token)})` : `var(${propertyOf(token)}, ${fallback})`;
}

/** `t.getComputedColorToken`: the colour itself, or the fallback where the page does not define the token. */
export function computedColorToken(token: string, fallback = ''): string {
  const value = getComputedStyle(document.documentElement).getPropertyValue(propertyOf(token)).trim();
  return value === '' ? fallback : value;
}
