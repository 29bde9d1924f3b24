import type { Theme } from '../host/context';
import { observable, type Observable } from '../state/observable';

export const THEME_CHOICES = ['light', 'dark', 'system'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

const KEY = 'local-board-theme';

/** The theme of this page: what one chose, and what that means now. */
export interface ThemeSwitch {
  readonly choice: Observable<ThemeChoice>;
  readonly theme: Observable<Theme>;
}

function remembered(storage: Storage): ThemeChoice {
  const kept = storage.getItem(KEY);
  return THEME_CHOICES.find((choice) => choice === kept) ?? 'system';
}

/** Follows the choice, the system behind it, and shows the theme on the page's root. */
export function createThemeSwitch(window: Window): ThemeSwitch {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const choice = observable(remembered(window.localStorage));
  const meaning = (): Theme => {
    const chosen = choice.get();
    if (chosen !== 'system') return chosen;
    return dark.matches ? 'dark' : 'light';
  };
  const theme = observable(meaning());
  const follow = () => {
    theme.set(meaning());
    window.document.documentElement.dataset['colorMode'] = theme.get();
  };
  choice.watch((chosen) => {
    window.localStorage.setItem(KEY, chosen);
    follow();
  });
  dark.addEventListener('change', follow);
  follow();
  return { choice, theme };
}
