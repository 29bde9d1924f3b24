import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { whole } = formatsOf('fr');

export const fr: Catalogue<typeof en> = {
  searchFor: (label) => `Chercher les cartes pour « ${label} »`,
  search: 'Chercher tâches, douleurs, gains',
  none: 'Il n’y a pas encore de tâches, de douleurs ni de gains sur ce tableau.',
  notFound: 'Aucune carte ne porte cela dans son nom.',
  hidden: (number) => `${whole(number)} de plus : cherchez pour les trouver.`,
  most: (number) => `On ne peut pas en choisir plus de ${whole(number)}.`,
  strays: {
    label: 'Liens qui ne mènent nulle part',
    gone: 'Une carte archivée, supprimée ou d’un autre tableau',
    noTarget: 'n’est ni tâche, ni douleur, ni gain',
    remove: 'Retirer',
    removeNamed: (card) => `Retirer le lien vers ${card}`,
    removeGone: 'Retirer le lien vers une carte disparue',
  },
};
