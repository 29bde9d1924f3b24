import type { Catalogue } from '../../../../../shared/language/catalogue';
import type { en } from './en';

export const de: Catalogue<typeof en> = { unnamed: 'Der unbenannte Canvas' };
