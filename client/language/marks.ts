import { en } from '../../shared/messages/marks/en';
import { messagesOf } from './messages';

/** The ten marks of a value proposition in words. */
export const marks = messagesOf(en, {
  es: async () => (await import('../../shared/messages/marks/es')).es,
  fr: async () => (await import('../../shared/messages/marks/fr')).fr,
  de: async () => (await import('../../shared/messages/marks/de')).de,
  pt: async () => (await import('../../shared/messages/marks/pt')).pt,
});
