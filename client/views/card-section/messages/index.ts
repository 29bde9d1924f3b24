import { messagesOf } from '../../../language/messages';
import { en } from './en';

/** What a card’s section says where the card can be worked on or read: score, fields, log. */
export const messages = messagesOf(en, {
  es: async () => (await import('./es')).es,
  fr: async () => (await import('./fr')).fr,
  de: async () => (await import('./de')).de,
  pt: async () => (await import('./pt')).pt,
});
