import type { Catalogue } from '../../language/catalogue';
import { formatsOf } from '../../language/formats';
import type { en } from './en';

const { counted, whole } = formatsOf('fr');
const TOP = { one: 'élément de tête', other: 'éléments de tête' };
const ADDRESSED = { one: 'élément traité', other: 'éléments traités' };
const ADDRESSED_TOP = { one: 'élément de tête traité', other: 'éléments de tête traités' };
const JOBS = { one: 'tâche de tête', other: 'tâches de tête' };

export const fr: Catalogue<typeof en> = {
  heading: 'Dix marques d’une proposition de valeur forte',
  lead: 'Les six premières découlent du tableau ; les quatre dernières, vous seul pouvez les dire.',
  judged: 'Ce que dit le tableau',
  rated: 'Ce que vous dites',
  notRated: 'Non noté',
  kept: 'Votre note est gardée sur le tableau, pour ce canevas.',
  names: {
    focus: 'Se concentre sur ce qui compte le plus',
    unsatisfied: 'Se concentre sur ce qui est mal servi aujourd’hui',
    fewDoneWell: 'Peu de choses, très bien faites',
    beyondFunctional: 'Va au-delà du fonctionnel',
    measured: 'Se mesure comme le client mesure',
    manyOrMuch: 'Beaucoup de monde, ou beaucoup d’argent',
    different: 'Différente là où cela compte',
    better: 'Meilleure sur au moins une dimension',
    hardToCopy: 'Difficile à copier',
    soundModel: 'Repose sur un modèle économique solide',
  },
  states: {
    holds: 'Tenu',
    partly: 'En partie',
    open: 'Pas encore',
    unknown: 'On ne sait pas',
  },
  reasons: {
    focus: (count: number, of: number) =>
      `Votre carte de valeur traite ${whole(count)} de ${counted(of, TOP)}`,
    unsatisfied: (count: number, of: number) =>
      `${whole(count)} de ${counted(of, ADDRESSED_TOP)} comptent plus qu’ils ne sont servis aujourd’hui`,
    fewDoneWell: (count: number, of: number) =>
      `Pour ${whole(count)} de ${counted(of, ADDRESSED)}, il est montré que quelque chose marche`,
    beyondFunctional: (count: number, of: number) =>
      `${whole(count)} de ${counted(of, ADDRESSED_TOP)} relèvent du social ou de l’émotionnel`,
    measured: (count: number, of: number) =>
      `${whole(count)} de ${counted(of, JOBS)} avec une mesure de réussite`,
    manyOrMuch: (count: number, of: number) =>
      `${whole(count)} de ${counted(of, ADDRESSED_TOP)} partagés par la moitié de vos clients, ou payés par deux`,
  },
  tooMany: (of: number, few: number) =>
    `Votre carte de valeur traite ${whole(of)} tâches, douleurs et gains : au-delà de ${whole(few)}, il est difficile de tout faire très bien`,
  unknown: {
    focus: 'Écrivez des tâches, des douleurs et des gains, et notez-les',
    unsatisfied: 'Notez à quel point ce que vous traitez est servi aujourd’hui',
    fewDoneWell: 'Reliez vos produits, solutions et créateurs à ce qu’ils traitent',
    beyondFunctional: 'Dites de ce que vous traitez si c’est fonctionnel, social ou émotionnel',
    measured: 'Écrivez les premières tâches',
    manyOrMuch: 'Traitez un élément de tête et notez ce qu’en disent les clients',
  },
  lowEnds: {
    different: 'comme les autres',
    better: 'pas meilleure',
    hardToCopy: 'en une semaine',
    soundModel: 'aucune idée',
  },
  highEnds: {
    different: 'comme nul autre',
    better: 'bien meilleure',
    hardToCopy: 'presque impossible',
    soundModel: 'cela s’équilibre',
  },
};
