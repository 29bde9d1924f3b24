import { en } from '../../shared/messages/prompts/en';
import { messagesOf } from './messages';

const english = async () => en;

/** The questions of the coaching prompts. */
export const prompts = messagesOf(en, { es: english, fr: english, de: english, pt: english });
