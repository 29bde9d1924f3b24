import { en } from '../../shared/messages/report/en';
import { messagesOf } from './messages';

const english = async () => en;

/** What stands between the figures of a report. */
export const report = messagesOf(en, { es: english, fr: english, de: english, pt: english });
