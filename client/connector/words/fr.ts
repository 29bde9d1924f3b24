import { fr as badges } from '../../../shared/messages/badges/fr';
import { fr as titles } from '../messages/fr';

export const fr = { titles, badges };
