import { messagesOf } from '../../../../language/messages';
import { en } from './en';

/** What stands around the hints on a card’s name. */
export const messages = messagesOf(en, {
  es: async () => (await import('./es')).es,
  fr: async () => (await import('./fr')).fr,
  de: async () => (await import('./de')).de,
  pt: async () => (await import('./pt')).pt,
});
