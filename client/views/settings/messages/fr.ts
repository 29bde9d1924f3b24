import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { counted, either } = formatsOf('fr');

const characters = (count: number) => counted(count, { one: 'caractère', other: 'caractères' });
const names = (all: readonly string[]) => either(all.map((name) => `« ${name} »`));

export const fr: Catalogue<typeof en> = {
  heading: 'Réglages de Canvas Signals',
  reading: 'Lecture du tableau',
  noAnswer: {
    title: 'Trello ne répond pas',
    text: 'Rien n’a été modifié. Vérifiez votre connexion.',
    again: 'Réessayer',
  },
  readOnly: 'Vous pouvez lire ce tableau mais pas le modifier : rien ne peut être changé ici.',
  unreadable: {
    title: 'Les réglages enregistrés sont illisibles',
    text: 'Ils sont conservés tels quels. Tant qu’ils sont illisibles, chaque liste compte par son seul nom.',
  },
  shorten: (excess) => `Raccourcissez ceci de ${characters(excess)}.`,
  shortenName: (excess) => `Raccourcissez le nom de ${characters(excess)}.`,
  columns: {
    setUp: 'Préparer les colonnes',
    heading: 'Colonnes',
    table: 'Toutes les listes dans un tableau récapitulatif',
    noLists: 'Ce tableau n’a pas encore de listes.',
    detected: (guess) => `D’après son nom (${guess})`,
    nothing: 'hors du canevas',
    none: 'Hors du canevas',
    notRecognised: (all) =>
      `Son nom n’est celui d’aucune colonne. Nommée ${names(all)}, elle en serait une ; ou choisissez ici.`,
    wouldCount: (all) => `Nommée ${names(all)}, elle compte d’elle-même ; ou choisissez ici.`,
    list: 'Liste',
    standsFor: 'Représente',
    canvas: 'Canevas',
    why: 'Pourquoi',
    standsForOf: (list) => `Ce que représente « ${list} »`,
  },
  canvasName: {
    label: 'Canevas :',
    only: 'le seul',
    name: 'Nom du canevas',
    hint: 'Les listes de même nom forment un canevas. Laissez vide pour le reprendre du nom de la liste.',
  },
  segments: {
    heading: 'Segments de clients',
    intro:
      'Des groupes de clients dont les besoins diffèrent. Un canevas en décrit un ; une carte peut en concerner plusieurs.',
    segment: 'Segment',
    unique: 'Ce qui les distingue',
    needsName: 'Donnez un nom au segment ou retirez-le.',
    remove: 'Retirer',
    removeNamed: (segment) => `Retirer le segment ${segment}`,
    removed: 'a été retiré.',
    undo: 'Annuler',
    new: {
      label: 'Nouveau segment',
      hint: 'Par exemple « Enseignants de petites écoles »',
      empty: 'Écrivez qui ils sont.',
      add: 'Ajouter le segment',
    },
    onlyCanvas: 'Le canevas concerne',
    canvas: (canvas) => `${canvas} concerne`,
    none: 'Aucun segment choisi',
  },
  badges: {
    heading: 'Badges sur les cartes',
    switches: {
      rating: 'Marque du coach, place dans le top 3 ou note',
      verdict: 'Verdict et personnes, comme « Répété · 4 personnes »',
      score: 'Score',
    },
  },
  data: {
    heading: 'Vos données',
    text: 'Les champs et les preuves sont enregistrés avec chaque carte, et ces réglages avec le tableau, dans Trello. Toute personne qui voit le tableau peut les voir : écrivez donc des codes comme C07 à la place des noms.',
    welcome: 'Afficher la page d’accueil',
  },
};
