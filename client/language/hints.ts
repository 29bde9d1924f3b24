import { en } from '../../shared/messages/hints/en';
import { messagesOf } from './messages';

/** Hints on names, notes and codes. */
export const hints = messagesOf(en, {
  es: async () => (await import('../../shared/messages/hints/es')).es,
  fr: async () => (await import('../../shared/messages/hints/fr')).fr,
  de: async () => (await import('../../shared/messages/hints/de')).de,
  pt: async () => (await import('../../shared/messages/hints/pt')).pt,
});
