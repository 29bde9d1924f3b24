import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { whole } = formatsOf('fr');

export const fr: Catalogue<typeof en> = {
  heading: 'Découvrez quelles tâches, douleurs et quels gains comptent le plus',
  steps: {
    columns:
      'Les listes deviennent des colonnes : d’un côté les tâches, douleurs et gains des clients, de l’autre ce que vous proposez.',
    evidence:
      'Chaque carte garde la trace de ce que les clients ont dit et fait. Une entrée prend quelques secondes.',
    summary:
      'La synthèse montre les trois premiers de chaque colonne, leur degré de certitude et ce qu’il faut demander ensuite.',
  },
  choices: {
    lists: { name: 'Utiliser mes listes', hint: 'Voyez ce que chaque liste représenterait, et pourquoi.' },
    columns: { name: 'Créer les colonnes', hint: 'Voyez quelles listes ajouter, et comment les nommer.' },
    sample: {
      name: 'Regarder un exemple',
      hint: 'Parcourez un canevas complet sans toucher à votre tableau.',
    },
  },
  stored:
    'Ce que vous saisissez est enregistré sur ce tableau, dans Trello. Le serveur de ce Power-Up en calcule la synthèse.',
  reading: 'Lecture des listes',
  silent: 'Trello ne répond pas. Fermez cette fenêtre et rouvrez-la.',
  found: {
    label: 'Les listes de ce tableau',
    noLists: 'Ce tableau n’a pas encore de listes.',
    none: 'Hors du canevas',
    change: 'Modifier ce que représentent les listes',
    summary: 'Voir la synthèse',
    onlyEditors: 'Seuls les membres qui peuvent modifier ce tableau peuvent changer cela.',
  },
  toAdd: {
    label: 'Listes à ajouter',
    text: 'Ajoutez ces listes à votre tableau. Les trois premières suffisent pour commencer. Chacune est reconnue à son nom.',
    there: '✓ sur ce tableau',
    missing: 'pas encore là',
  },
  nothingRecognised: {
    title: 'Aucune liste de ce tableau n’est encore une colonne',
    text: 'Une colonne est une liste de tâches, de douleurs ou de gains des clients, ou bien de produits, de soulageurs de douleurs ou de créateurs de gains. Nommez une liste ainsi, ou indiquez vous-même ce qu’elle représente.',
    choose: 'Choisir ce que représentent les listes',
    how: 'Comment ça marche',
    more: (count) => `Et ${whole(count)} de plus.`,
  },
};
