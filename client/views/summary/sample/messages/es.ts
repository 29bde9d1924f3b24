import type { Catalogue } from '../../../../../shared/language/catalogue';
import type { en } from './en';

export const es: Catalogue<typeof en> = {
  title: 'Esto es un ejemplo, no tu tablero.',
  text: 'Mira cuanto quieras: aquí no se guarda nada y tu tablero queda como está. Las tarjetas están en inglés.',
  back: 'Volver a tu tablero',
  card: 'Esta tarjeta es del ejemplo. En tu propio tablero, aquí se abre la tarjeta.',
};
