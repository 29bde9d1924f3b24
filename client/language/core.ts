import { en } from '../../shared/messages/core/en';
import { messagesOf } from './messages';

/** The words of the domain that nearly every page needs. */
export const core = messagesOf(en, {
  es: async () => (await import('../../shared/messages/core/es')).es,
  fr: async () => (await import('../../shared/messages/core/fr')).fr,
  de: async () => (await import('../../shared/messages/core/de')).de,
  pt: async () => (await import('../../shared/messages/core/pt')).pt,
});
