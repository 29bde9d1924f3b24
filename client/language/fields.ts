import { en } from '../../shared/messages/fields/en';
import { messagesOf } from './messages';

/** What fields and their values are called. */
export const fieldWords = messagesOf(en, {
  es: async () => (await import('../../shared/messages/fields/es')).es,
  fr: async () => (await import('../../shared/messages/fields/fr')).fr,
  de: async () => (await import('../../shared/messages/fields/de')).de,
  pt: async () => (await import('../../shared/messages/fields/pt')).pt,
});
