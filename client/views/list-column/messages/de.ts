import type { Catalogue } from '../../../../shared/language/catalogue';
import type { en } from './en';

export const de: Catalogue<typeof en> = {
  heading: 'Wofür diese Liste steht',
  gone: 'Diese Liste ist nicht mehr auf dem Board: Sie wurde archiviert oder gelöscht.',
};
