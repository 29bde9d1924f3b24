import { messagesOf } from '../../../language/messages';
import { en } from './en';

/** What the settings say, and the pages that show parts of them. */
export const messages = messagesOf(en, {
  es: async () => (await import('./es')).es,
  fr: async () => (await import('./fr')).fr,
  de: async () => (await import('./de')).de,
  pt: async () => (await import('./pt')).pt,
});
