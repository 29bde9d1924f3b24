import { en } from '../../shared/messages/hints/en';
import { messagesOf } from './messages';

const english = async () => en;

/** Hints on names, notes and codes. */
export const hints = messagesOf(en, { es: english, fr: english, de: english, pt: english });
