import { messagesOf } from '../../../language/messages';
import { en } from './en';

/** What the form for an entry of evidence says, and the entries that were not saved. */
export const messages = messagesOf(en, {
  es: async () => (await import('./es')).es,
  fr: async () => (await import('./fr')).fr,
  de: async () => (await import('./de')).de,
  pt: async () => (await import('./pt')).pt,
});
