import { en } from '../../shared/messages/describe/en';
import { messagesOf } from './messages';

/** Drafts of a value proposition in words. */
export const describe = messagesOf(en, {
  es: async () => (await import('../../shared/messages/describe/es')).es,
  fr: async () => (await import('../../shared/messages/describe/fr')).fr,
  de: async () => (await import('../../shared/messages/describe/de')).de,
  pt: async () => (await import('../../shared/messages/describe/pt')).pt,
});
