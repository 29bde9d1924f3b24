import { en } from '../../shared/messages/merge/en';
import { messagesOf } from './messages';

const english = async () => en;

/** What merging one card into another does. */
export const mergeWords = messagesOf(en, { es: english, fr: english, de: english, pt: english });
