import { en } from '../../shared/messages/guide/en';
import { messagesOf } from './messages';

/** The interview guide in words. */
export const guide = messagesOf(en, {
  es: async () => (await import('../../shared/messages/guide/es')).es,
  fr: async () => (await import('../../shared/messages/guide/fr')).fr,
  de: async () => (await import('../../shared/messages/guide/de')).de,
  pt: async () => (await import('../../shared/messages/guide/pt')).pt,
});
