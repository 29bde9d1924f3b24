import { en } from '../../shared/messages/mapping/en';
import { messagesOf } from './messages';

/** Why a list stands for what it does. */
export const mappingWords = messagesOf(en, {
  es: async () => (await import('../../shared/messages/mapping/es')).es,
  fr: async () => (await import('../../shared/messages/mapping/fr')).fr,
  de: async () => (await import('../../shared/messages/mapping/de')).de,
  pt: async () => (await import('../../shared/messages/mapping/pt')).pt,
});
