import { en } from '../../shared/messages/pictures/en';
import { messagesOf } from './messages';

/** What pictures of a summary say. */
export const pictures = messagesOf(en, {
  es: async () => (await import('../../shared/messages/pictures/es')).es,
  fr: async () => (await import('../../shared/messages/pictures/fr')).fr,
  de: async () => (await import('../../shared/messages/pictures/de')).de,
  pt: async () => (await import('../../shared/messages/pictures/pt')).pt,
});
