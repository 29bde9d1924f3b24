import { messagesOf } from '../../../language/messages';
import { en } from './en';

/** What a card’s views say before there is a form: that it is read, cannot be read, may not be edited, is on no canvas. */
export const messages = messagesOf(en, {
  es: async () => (await import('./es')).es,
  fr: async () => (await import('./fr')).fr,
  de: async () => (await import('./de')).de,
  pt: async () => (await import('./pt')).pt,
});
