import { en } from '../../shared/messages/definitions/en';
import { messagesOf } from './messages';

/** What fields, their values and the parts of an entry mean. */
export const definitions = messagesOf(en, {
  es: async () => (await import('../../shared/messages/definitions/es')).es,
  fr: async () => (await import('../../shared/messages/definitions/fr')).fr,
  de: async () => (await import('../../shared/messages/definitions/de')).de,
  pt: async () => (await import('../../shared/messages/definitions/pt')).pt,
});
