import type { Language } from './language';

/**
 * Whether the checks on names, notes and codes speak to a member of this language. They go by English words and would find nothing,
 * or the wrong thing, in others; where they stay silent, the page says so (`HintWords.onlyEnglish`).
 */
export function checksSpeak(language: Language): boolean {
  return language === 'en';
}
