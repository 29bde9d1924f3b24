import type { Catalogue } from '../../../../../shared/language/catalogue';
import type { en } from './en';

export const es: Catalogue<typeof en> = { unnamed: 'El lienzo sin nombre' };
