import type { Language } from '../../../shared/language/language';
import type { ExampleWords } from '../../../shared/set-up/example-cards';

/** Each a file of its own, which only those load who want examples. */
const WORDS: Readonly<Record<Language, () => Promise<ExampleWords>>> = {
  en: async () => (await import('../../../shared/messages/examples/en')).en,
  es: async () => (await import('../../../shared/messages/examples/es')).es,
  fr: async () => (await import('../../../shared/messages/examples/fr')).fr,
  de: async () => (await import('../../../shared/messages/examples/de')).de,
  pt: async () => (await import('../../../shared/messages/examples/pt')).pt,
};

/** What example cards say in the language. */
export const exampleWords = (language: Language): Promise<ExampleWords> => WORDS[language]();
