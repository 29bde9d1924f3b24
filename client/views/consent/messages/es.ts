import type { Catalogue } from '../../../../shared/language/catalogue';
import type { en } from './en';

export const es: Catalogue<typeof en> = {
  handed: 'La respuesta de Trello se ha transmitido. Puedes cerrar esta ventana.',
  nothing: 'Esta ventana es parte de «Preparar las columnas». Ábrelo desde el menú de un tablero.',
};
