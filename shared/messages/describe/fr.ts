import type { Catalogue } from '../../language/catalogue';
import type { en } from './en';

export const fr: Catalogue<typeof en> = {
  heading: 'Décrire',
  lead: 'Un brouillon à partir de vos éléments de tête. Changez les mots jusqu’à pouvoir les dire à un client.',
  pattern: 'Modèle',
  draft: 'Brouillon',
  copy: 'Copier',
  again: 'Repartir du tableau',
  segmentFrom: 'le segment du canevas',
  comesFrom: 'D’où vient chaque partie',
  patterns: {
    forWhom: 'Pour qui et pour quoi',
    beforeAfter: 'Avant et après',
    oneBreath: 'D’un souffle',
  },
  sentences: {
    forWhom:
      '{product} est pour {segment} qui veulent {job}. Cela enlève « {pain} » : {reliever}. Cela apporte « {gain} » : {creator}.',
    beforeAfter:
      'Aujourd’hui, {segment} supportent « {pain} » quand ils veulent {job}. Avec {product}, cela change : {reliever}. Ce qu’ils y gagnent : {gain}.',
    oneBreath: 'Nous aidons {segment} à {job}, sans « {pain} » : {reliever}.',
  },
  slots: {
    segment: 'qui vous décrivez',
    job: 'une tâche',
    pain: 'une douleur',
    gain: 'un gain',
    product: 'un produit',
    reliever: 'ce qui enlève la douleur',
    creator: 'ce qui apporte le gain',
  },
  missing: {
    segment: 'Personne n’a dit qui ce canevas décrit : nommez son segment dans les réglages.',
    job: 'Il n’y a pas encore de tâche : écrivez la première.',
    pain: 'Il n’y a pas encore de douleur : écrivez la première.',
    gain: 'Il n’y a pas encore de gain : écrivez le premier.',
    product: 'Il n’y a pas encore de produit ou service : écrivez le premier.',
    reliever: 'Rien ne soulage cette douleur : reliez une solution sur sa carte.',
    creator: 'Aucun créateur n’apporte ce gain : reliez-en un sur sa carte.',
  },
};
