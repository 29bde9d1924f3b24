import type { Language } from '../../language/language';

/** What Excel expects between cells: a semicolon where the comma is the decimal sign, as in all our languages but English. */
export const excelSeparator = (language: Language): ',' | ';' => (language === 'en' ? ',' : ';');
