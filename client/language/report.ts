import { en } from '../../shared/messages/report/en';
import { messagesOf } from './messages';

/** What stands between the figures of a report. */
export const report = messagesOf(en, {
  es: async () => (await import('../../shared/messages/report/es')).es,
  fr: async () => (await import('../../shared/messages/report/fr')).fr,
  de: async () => (await import('../../shared/messages/report/de')).de,
  pt: async () => (await import('../../shared/messages/report/pt')).pt,
});
