import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { whole } = formatsOf('fr');

export const fr: Catalogue<typeof en> = {
  heading: 'Images du canevas',
  picture: 'Image',
  hint: 'Pointez une marque pour voir sur quoi elle repose. Au clavier : Tab, puis les flèches ; Entrée ouvre la carte.',
  looked: 'Sur quoi cela repose',
  close: 'Fermer',
  openCard: 'Ouvrir la carte',
  more: (count) => `Et ${whole(count)} de plus.`,
  inWords: 'La même chose en mots',
  colours: 'Couleurs du fichier',
  themes: { light: 'Clair', dark: 'Sombre' },
  saveSvg: 'Télécharger en SVG',
  savePng: 'Télécharger en PNG',
  saved: (name) => `Téléchargé sous le nom ${name}`,
  notPng: 'Votre navigateur n’a pas pu créer de PNG. Le SVG contient la même image.',
  notArrived: 'Le fichier n’est pas arrivé ?',
  byHand: 'Faites un clic droit sur l’image, ou laissez le doigt dessus, et enregistrez-la.',
};
