import { messagesOf } from '../../../language/messages';
import { en } from './en';

/** What the page says to which Trello comes back. */
export const messages = messagesOf(en, {
  es: async () => (await import('./es')).es,
  fr: async () => (await import('./fr')).fr,
  de: async () => (await import('./de')).de,
  pt: async () => (await import('./pt')).pt,
});
