import { en } from '../../shared/messages/merge/en';
import { messagesOf } from './messages';

/** What merging one card into another does. */
export const mergeWords = messagesOf(en, {
  es: async () => (await import('../../shared/messages/merge/es')).es,
  fr: async () => (await import('../../shared/messages/merge/fr')).fr,
  de: async () => (await import('../../shared/messages/merge/de')).de,
  pt: async () => (await import('../../shared/messages/merge/pt')).pt,
});
