import { en } from '../../shared/messages/fields/en';
import { messagesOf } from './messages';

const english = async () => en;

/** What fields and their values are called. */
export const fieldWords = messagesOf(en, { es: english, fr: english, de: english, pt: english });
