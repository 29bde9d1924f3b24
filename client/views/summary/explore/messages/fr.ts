import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { counted, whole } = formatsOf('fr');

export const fr: Catalogue<typeof en> = {
  heading: 'À explorer',
  none: 'Aucun élément que vous notez 3 ou plus n’attend de preuve. Notez ce qui compte : il figurera ici jusqu’à ce que des clients le confirment.',
  ask: 'Quoi demander',
  questionsMissing: 'Les questions n’ont pas pu être chargées. Vérifiez votre connexion.',
  leftOut: 'Ce qui est laissé de côté',
  nothingLeftOut: 'Rien d’après les champs : tous les types sont là, tout est noté et récent.',
  perSegment: 'Clients entendus par segment',
  noSegment: 'Cartes sans segment',
  featureGains: (count) =>
    counted(count, {
      one: 'gain ressemble à une fonction du produit',
      other: 'gains ressemblent à des fonctions du produit',
    }),
  rewordGains:
    'Dites ce que les clients y gagnent et à quoi ils le remarqueraient. La fonction est une carte de la carte de valeur.',
  more: (count) => `Et ${whole(count)} de plus.`,
};
