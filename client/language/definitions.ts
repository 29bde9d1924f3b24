import { en } from '../../shared/messages/definitions/en';
import { messagesOf } from './messages';

const english = async () => en;

/** What fields, their values and the parts of an entry mean. */
export const definitions = messagesOf(en, { es: english, fr: english, de: english, pt: english });
