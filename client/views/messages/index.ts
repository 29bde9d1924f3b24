import { messagesOf } from '../../language/messages';
import { en } from './en';

/** What every page may have to say, whatever it shows. */
export const messages = messagesOf(en, {
  es: async () => (await import('./es')).es,
  fr: async () => (await import('./fr')).fr,
  de: async () => (await import('./de')).de,
  pt: async () => (await import('./pt')).pt,
});
