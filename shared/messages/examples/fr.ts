import type { Catalogue } from '../../language/catalogue';
import type { en } from './en';

export const fr: Catalogue<typeof en> = {
  named: (text) => `Exemple : ${text}`,
  note: 'Un exemple de ce que peut dire une carte de cette liste. Écrivez vos propres cartes et retirez les exemples : réglages du Power-Up, « Préparer les colonnes ».',
  cards: {
    job: ['Organiser une sortie d’une journée pour la classe', 'Paraître bien préparé devant les parents'],
    pain: [
      'Les familles répondent trop tard pour réserver',
      'Le prix augmente une fois que l’école a accepté',
    ],
    gain: ['Tout est réservé en une soirée', 'Chaque famille sait quoi apporter'],
    product: [
      'Planificateur de sorties avec calendrier de réservation',
      'Lettre aux parents, prête à envoyer',
    ],
    reliever: ['Relance les familles jusqu’à leur réponse', 'Affiche le prix complet avant tout accord'],
    creator: [
      'Propose des sorties adaptées à la date et au budget',
      'Liste d’affaires dans la langue de chaque famille',
    ],
  },
};
