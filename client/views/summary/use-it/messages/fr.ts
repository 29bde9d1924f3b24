import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { decimal, form } = formatsOf('fr');

export const fr: Catalogue<typeof en> = {
  heading: 'Qu’en faire',
  build: {
    heading: 'Construire',
    nothing: 'Il n’y a pas encore de tâches, de douleurs ni de gains auxquels répondre.',
    open: 'Rien ne traite encore :',
    more: 'Voir l’adéquation',
  },
  prioritise: {
    heading: 'Prioriser',
    nothing: 'Rien n’a encore de preuve venant de clients, donc rien ne passe en premier.',
    points: (column, points) =>
      `${column}, ${decimal(points)} ${form(points, { one: 'point', other: 'points' })}`,
    more: 'Voir tout le classement',
  },
  describe: {
    heading: 'Décrire',
    more: 'Travailler le brouillon',
  },
  explore: {
    heading: 'À explorer',
    nothing: 'Rien de ce que vous notez 3 ou plus n’attend de preuve.',
    riskiest: 'L’hypothèse la plus risquée :',
    more: 'Voir quoi demander',
  },
};
