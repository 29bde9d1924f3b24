import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { whole } = formatsOf('es');

export const es: Catalogue<typeof en> = {
  heading: 'Imágenes del lienzo',
  picture: 'Imagen',
  hint: 'Apunta a una marca para ver en qué se apoya. Con el teclado: Tab y luego las flechas; Intro abre la tarjeta.',
  looked: 'En qué se apoya',
  close: 'Cerrar',
  openCard: 'Abrir tarjeta',
  more: (count) => `Y ${whole(count)} más.`,
  inWords: 'Lo mismo en palabras',
  colours: 'Colores del archivo',
  themes: { light: 'Claro', dark: 'Oscuro' },
  saveSvg: 'Descargar SVG',
  savePng: 'Descargar PNG',
  saved: (name) => `Descargado como ${name}`,
  notPng: 'Tu navegador no ha podido crear un PNG. El SVG contiene la misma imagen.',
  notArrived: '¿No ha llegado el archivo?',
  byHand: 'Haz clic con el botón derecho en la imagen, o mantén el dedo sobre ella, y guárdala como imagen.',
};
