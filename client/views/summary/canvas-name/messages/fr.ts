import type { Catalogue } from '../../../../../shared/language/catalogue';
import type { en } from './en';

export const fr: Catalogue<typeof en> = { unnamed: 'Le canevas sans nom' };
