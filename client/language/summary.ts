import { en } from '../../shared/messages/summary/en';
import { messagesOf } from './messages';

/** What a canvas amounts to. */
export const summary = messagesOf(en, {
  es: async () => (await import('../../shared/messages/summary/es')).es,
  fr: async () => (await import('../../shared/messages/summary/fr')).fr,
  de: async () => (await import('../../shared/messages/summary/de')).de,
  pt: async () => (await import('../../shared/messages/summary/pt')).pt,
});
