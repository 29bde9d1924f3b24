import { en } from '../../shared/messages/summary/en';
import { messagesOf } from './messages';

const english = async () => en;

/** What a canvas amounts to. */
export const summary = messagesOf(en, { es: english, fr: english, de: english, pt: english });
