import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { counted, whole } = formatsOf('fr');

const characters = (count: number) => counted(count, { one: 'caractère', other: 'caractères' });

export const fr: Catalogue<typeof en> = {
  heading: 'Relecture',
  again: 'Réessayer',
  reading: {
    start: 'Lecture du tableau',
    progress: (done, of) =>
      `Lecture du tableau : ${counted(done, { one: 'carte', other: 'cartes' })} sur ${whole(of)}`,
    failed: 'Trello ne répond pas',
    nothingChanged: 'Le tableau n’a pas pu être lu. Rien n’a été modifié.',
    outdated: 'Le tableau a pu changer depuis sa lecture.',
  },
  queue: {
    summary: 'Synthèse',
    unreadable: (count) =>
      counted(count, {
        one: 'carte est illisible et laissée de côté.',
        other: 'cartes sont illisibles et laissées de côté.',
      }),
    empty: {
      title: 'Il n’y a encore rien à relire',
      text: 'Chaque carte d’une liste de tâches, de douleurs, de gains, de produits, de soulageurs de douleurs ou de créateurs de gains arrive ici pour relecture. Ce tableau n’en a pas encore.',
    },
    noMatch: {
      title: 'Aucune carte ne correspond',
      text: 'Aucune carte de ce tableau ne répond à tous ces filtres.',
      clear: 'Effacer les filtres',
    },
    steps: 'Cartes à relire',
    previous: 'Précédente',
    next: 'Suivante',
    place: (place, of) => `${whole(place)} sur ${whole(of)}`,
    savedAs: (mark) => `Enregistrée comme « ${mark} ».`,
    last: 'Il n’y a plus de carte à relire ici.',
  },
  filters: {
    label: 'Quelles cartes afficher',
    review: 'Relecture',
    anyReview: 'Toutes',
    column: 'Colonne',
    allColumns: 'Toutes les colonnes',
    canvas: 'Canevas',
    allCanvases: 'Tous les canevas',
    verdict: 'Verdict',
    anyVerdict: 'Tous les verdicts',
    contested: 'Contesté',
    reviews: {
      toReview: 'Non relue ou dépassée',
      none: 'Non relue',
      outdated: 'Dépassée',
      current: 'Relue',
    },
    marked: (mark) => `Marquée « ${mark} »`,
  },
  card: {
    open: 'Ouvrir la carte',
    fields: 'Champs',
    evidence: 'Preuves',
    nothingLogged: 'Rien n’est encore noté.',
  },
  present: {
    none: 'Personne n’a encore relu cette carte.',
    outdated: 'Dépassée',
    changed: 'Le nom, les champs ou les preuves de la carte ont changé après cette relecture.',
    byYou: 'par vous',
    by: 'par',
    left: 'une personne qui a quitté le tableau',
    nameNotGiven: 'une personne dont Trello n’a pas donné le nom',
  },
  form: {
    label: 'Relire cette carte',
    mark: 'Votre marque',
    note: 'Note (facultative)',
    length: (length, most) => `${whole(length)} sur ${characters(most)}`,
    save: 'Enregistrer',
    remove: 'Retirer la relecture',
    notSavedYet: 'Pas encore enregistré',
    saved: 'Enregistré',
    removed: 'Retirée. Ce qu’elle disait est dans le formulaire : enregistrez pour la rétablir.',
    chooseMark: 'Choisissez l’une des trois.',
    shorten: (excess, most) =>
      `Raccourcissez la note de ${characters(excess)} : ${whole(most)} sont conservés.`,
  },
  refusals: {
    signedOut: 'Vous n’êtes pas connecté à Trello : vous pouvez lire les relectures, mais pas en écrire.',
    readOnly:
      'Vous pouvez lire ce tableau mais pas le modifier : vous ne pouvez donc pas relire. Un administrateur du tableau peut changer votre rôle.',
  },
};
