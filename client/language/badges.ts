import { en } from '../../shared/messages/badges/en';
import { messagesOf } from './messages';

/** What badges say, for views that show the same marks. */
export const badges = messagesOf(en, {
  es: async () => (await import('../../shared/messages/badges/es')).es,
  fr: async () => (await import('../../shared/messages/badges/fr')).fr,
  de: async () => (await import('../../shared/messages/badges/de')).de,
  pt: async () => (await import('../../shared/messages/badges/pt')).pt,
});
