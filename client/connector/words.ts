import { languageOf, type Language } from '../../shared/language/language';
import { en, type BadgeWords } from '../../shared/messages/badges/en';
import { withTimeout } from '../trello/with-timeout';
import type { Titles } from './titles';

/** What the connector says in a language that is not English. */
interface Words {
  readonly titles: Titles;
  readonly badges: BadgeWords;
}

type Other = Exclude<Language, 'en'>;

const LOAD: Readonly<Record<Other, () => Promise<Words>>> = {
  es: async () => (await import('./words/es')).es,
  fr: async () => (await import('./words/fr')).fr,
  de: async () => (await import('./words/de')).de,
  pt: async () => (await import('./words/pt')).pt,
};

/** Milliseconds that badges wait for their language, beside their reading of the board; what they show first stays. */
const WITHIN = 4_000;

const loading = new Map<Other, Promise<Words>>();

/** Loads a language once for all badges of a board; one that could not be had is tried again at the next call. */
function load(language: Other): Promise<Words> {
  const known = loading.get(language);
  if (known) return known;
  const words = withTimeout(LOAD[language](), WITHIN);
  loading.set(language, words);
  words.catch(() => loading.delete(language));
  return words;
}

/** The words of badges for a member's locale. English where theirs cannot be loaded: a badge tells more than none. */
export async function badgeWordsIn(locale: string): Promise<BadgeWords> {
  const language = languageOf(locale);
  if (language === 'en') return en;
  return load(language).then(
    ({ badges }) => badges,
    () => en,
  );
}

/** The titles for a member's locale; null where English serves, which the connector's own script has. */
export async function titlesIn(locale: string): Promise<Titles | null> {
  const language = languageOf(locale);
  return language === 'en' ? null : (await load(language)).titles;
}
