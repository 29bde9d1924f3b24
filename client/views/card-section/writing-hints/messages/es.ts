import type { Catalogue } from '../../../../../shared/language/catalogue';
import type { en } from './en';

export const es: Catalogue<typeof en> = {
  label: 'Sugerencias sobre el nombre de la tarjeta',
  dismiss: 'Descartar para siempre',
  dismissed: 'Descartada en esta tarjeta.',
  undo: 'Deshacer',
  notSaved: 'No se ha guardado.',
};
