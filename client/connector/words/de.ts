import { de as badges } from '../../../shared/messages/badges/de';
import { de as titles } from '../messages/de';

export const de = { titles, badges };
