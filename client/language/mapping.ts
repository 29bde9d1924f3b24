import { en } from '../../shared/messages/mapping/en';
import { messagesOf } from './messages';

const english = async () => en;

/** Why a list stands for what it does. */
export const mappingWords = messagesOf(en, { es: english, fr: english, de: english, pt: english });
