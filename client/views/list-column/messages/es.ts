import type { Catalogue } from '../../../../shared/language/catalogue';
import type { en } from './en';

export const es: Catalogue<typeof en> = {
  heading: 'Qué representa esta lista',
  gone: 'Esta lista ya no está en el tablero: se archivó o se eliminó.',
};
