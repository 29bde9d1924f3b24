import { es as badges } from '../../../shared/messages/badges/es';
import { es as titles } from '../messages/es';

export const es = { titles, badges };
