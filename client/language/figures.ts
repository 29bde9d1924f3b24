import { en } from '../../shared/messages/figures/en';
import { messagesOf } from './messages';

/** What a card's figures mean. */
export const figures = messagesOf(en, {
  es: async () => (await import('../../shared/messages/figures/es')).es,
  fr: async () => (await import('../../shared/messages/figures/fr')).fr,
  de: async () => (await import('../../shared/messages/figures/de')).de,
  pt: async () => (await import('../../shared/messages/figures/pt')).pt,
});
