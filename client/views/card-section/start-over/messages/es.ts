import type { Catalogue } from '../../../../../shared/language/catalogue';
import type { en } from './en';

export const es: Catalogue<typeof en> = {
  label: 'Empezar de nuevo',
  explain:
    'Para volver a usar esta tarjeta, empieza de nuevo: se queda vacía. Lo que ahora guarda permanece en esta pestaña, para que puedas devolverlo.',
  notStarted: 'No se ha empezado de nuevo.',
  starting: 'Empezando de nuevo…',
  start: 'Empezar de nuevo',
  done: 'Has empezado de nuevo. Lo que esta tarjeta guardaba antes se conserva solo en esta pestaña, hasta que elijas «Listo».',
  notPutBack: 'No se ha devuelto.',
  puttingBack: 'Devolviéndolo…',
  undo: 'Deshacer',
  copy: 'Copiar lo que había guardado',
  close: 'Listo',
  changed:
    'Desde entonces se ha guardado algo en esta tarjeta y se perdería. Copia en su lugar lo que había antes.',
};
