import { pt as badges } from '../../../shared/messages/badges/pt';
import { pt as titles } from '../messages/pt';

export const pt = { titles, badges };
