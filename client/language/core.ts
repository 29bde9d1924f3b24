import { en } from '../../shared/messages/core/en';
import { messagesOf } from './messages';

const english = async () => en;

/** The words of the domain that nearly every page needs. */
export const core = messagesOf(en, { es: english, fr: english, de: english, pt: english });
