/** The languages in which the Power-Up speaks. English is whole by definition; the others are held to it by their type. */
export const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The language for a member's Trello locale ("pt-BR", "de_AT", "fr"); English where we do not speak theirs.
 * Source: the platform page, 1.1 (`context.locale`).
 */
export function languageOf(locale: string): Language {
  const [spoken = ''] = locale.toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === spoken) ?? 'en';
}
