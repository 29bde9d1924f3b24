import type { Catalogue } from '../../../../../shared/language/catalogue';
import type { en } from './en';

export const fr: Catalogue<typeof en> = {
  heading: 'Touches',
  tabs: 'Afficher un onglet',
  filter: 'Filtrer tous les éléments',
  next: 'Ligne suivante de tous les éléments',
  previous: 'Ligne précédente de tous les éléments',
  open: 'Ouvrir la carte de la ligne',
  canvas: 'Choisir un canevas',
  help: 'Afficher ou masquer ces touches',
  close: 'Fermer ce qui est ouvert, puis la synthèse',
  on: 'Les touches seules agissent ici. Désactivez-les si vous les pressez par mégarde ou si vous parlez à votre ordinateur.',
};
