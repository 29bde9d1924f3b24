import { en } from '../../shared/messages/prompts/en';
import { messagesOf } from './messages';

/** The questions of the coaching prompts. */
export const prompts = messagesOf(en, {
  es: async () => (await import('../../shared/messages/prompts/es')).es,
  fr: async () => (await import('../../shared/messages/prompts/fr')).fr,
  de: async () => (await import('../../shared/messages/prompts/de')).de,
  pt: async () => (await import('../../shared/messages/prompts/pt')).pt,
});
