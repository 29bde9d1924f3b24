import type { Catalogue } from '../../../../../shared/language/catalogue';
import type { en } from './en';

export const pt: Catalogue<typeof en> = { unnamed: 'O canvas sem nome' };
