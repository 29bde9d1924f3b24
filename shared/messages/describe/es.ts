import type { Catalogue } from '../../language/catalogue';
import type { en } from './en';

export const es: Catalogue<typeof en> = {
  heading: 'Descríbelo',
  lead: 'Un borrador con tus elementos principales. Cambia las palabras hasta que pudieras decírselas a un cliente.',
  pattern: 'Modelo',
  draft: 'Borrador',
  copy: 'Copiar',
  again: 'Volver a empezar desde el tablero',
  segmentFrom: 'el segmento del lienzo',
  comesFrom: 'De dónde viene cada parte',
  patterns: {
    forWhom: 'Para quién y para qué',
    beforeAfter: 'Antes y después',
    oneBreath: 'En una frase',
  },
  sentences: {
    forWhom:
      '{product} es para {segment} que quieren {job}. Quita «{pain}»: {reliever}. Aporta «{gain}»: {creator}.',
    beforeAfter:
      'Hoy, {segment} aguantan «{pain}» cuando quieren {job}. Con {product} eso cambia: {reliever}. Lo que ganan: {gain}.',
    oneBreath: 'Ayudamos a {segment} a {job}, sin «{pain}»: {reliever}.',
  },
  slots: {
    segment: 'a quién describes',
    job: 'una tarea',
    pain: 'un dolor',
    gain: 'una alegría',
    product: 'un producto',
    reliever: 'lo que quita el dolor',
    creator: 'lo que aporta la alegría',
  },
  missing: {
    segment: 'Nadie ha dicho a quién describe este lienzo: nombra su segmento en los ajustes.',
    job: 'Aún no hay ninguna tarea: escribe la primera.',
    pain: 'Aún no hay ningún dolor: escribe el primero.',
    gain: 'Aún no hay ninguna alegría: escribe la primera.',
    product: 'Aún no hay ningún producto o servicio: escribe el primero.',
    reliever: 'Ningún aliviador aborda este dolor: enlaza uno en su tarjeta.',
    creator: 'Ningún creador aborda esta alegría: enlaza uno en su tarjeta.',
  },
};
