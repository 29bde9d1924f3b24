import { en } from '../../shared/messages/figures/en';
import { messagesOf } from './messages';

const english = async () => en;

/** What a card's figures mean. */
export const figures = messagesOf(en, { es: english, fr: english, de: english, pt: english });
