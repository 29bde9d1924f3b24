import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { counted, decimal, whole } = formatsOf('fr');

const cards = (count: number) => counted(count, { one: 'carte', other: 'cartes' });

export const fr: Catalogue<typeof en> = {
  heading: 'Synthèse',
  canvas: 'Canevas',
  heard: (customers) => `${customers} entendus`,
  lastEvidence: (day) => `Dernière preuve : ${day}`,
  refreshing: 'Nouvelle lecture du tableau…',
  review: 'Relire les cartes',
  restsOn: 'Sur quoi cela repose',
  changedSince: 'Le tableau a changé : ce n’est plus le cas',
  tabs: {
    label: 'Parties de la synthèse',
    top: 'Top 3',
    map: 'Carte',
    fit: 'Adéquation',
    explore: 'À explorer',
    all: 'Tous les éléments',
    compare: 'Comparer',
  },
  computedBy: (model, day) => `Calculé avec le modèle ${model}, au ${day}.`,
  copy: 'Copier en Markdown',
  takeAway: 'Emporter',
  again: 'Réessayer',
  close: 'Fermer',
  keys: 'Touches',
  more: (count) => `Et ${whole(count)} de plus.`,
  reading: {
    start: 'Lecture du tableau…',
    progress: (done, of) => `${whole(done)} cartes lues sur ${whole(of)}`,
    done: (of) => `${cards(of)} lues. Calcul de la synthèse…`,
  },
  failures: {
    noAnswer: {
      title: 'Trello ne répond pas',
      text: 'Le tableau n’a pas pu être lu. Rien n’a été modifié.',
    },
    notComputed: {
      title: 'Le serveur est injoignable',
      text: 'Le tableau a été lu, mais ce qui calcule la synthèse n’a pas pu être chargé. Rien n’a été modifié. Vérifiez votre connexion.',
    },
  },
  remarks: {
    outdated: 'Le tableau a pu changer depuis ce calcul.',
    /** Titles: why the summary was computed here. */
    here: {
      signedOut: 'Calculé dans votre navigateur',
      refused: 'Calculé dans votre navigateur ; le serveur a refusé de le faire',
      unreachable: 'Calculé dans votre navigateur ; le serveur est injoignable',
    },
    signedOut:
      'Vous n’êtes pas connecté à Trello ici, le serveur n’a donc pas été interrogé. Les chiffres sont les mêmes ; rien n’a été enregistré.',
    same: 'Les chiffres sont les mêmes. Rien n’a été enregistré.',
    unreadable: (count) => `Lecture impossible : ${cards(count)}`,
    keptOfOne: 'Elle figure ici sans champs ni preuves. Ce qui y est stocké est conservé.',
    keptOfSeveral: 'Elles figurent ici sans champs ni preuves. Ce qui y est stocké est conservé.',
  },
  column: {
    empty: {
      job: 'La liste des tâches n’a pas encore de carte.',
      pain: 'La liste des douleurs n’a pas encore de carte.',
      gain: 'La liste des gains n’a pas encore de carte.',
    },
    /** The names are such as are recognised in this language. */
    noList: {
      job: 'Aucune liste ne représente les tâches : une liste nommée « Tâches du client » le ferait.',
      pain: 'Aucune liste ne représente les douleurs : une liste nommée « Douleurs du client » le ferait.',
      gain: 'Aucune liste ne représente les gains : une liste nommée « Gains du client » le ferait.',
    },
    tied: 'Dans l’ordre de la liste : rien ne les distingue encore.',
    nearMiss: 'De peu',
    asMany: 'Autant de points que le numéro 3',
    behind: (points) => `À ${decimal(points)} points du numéro 3`,
  },
  place: {
    number: (rank) => `Numéro ${rank}`,
    of: (heard, customers) => `${whole(heard)} sur ${customers}`,
    against: (count) => `${whole(count)} contre`,
    disputed: (supporting, contradicting) => `${whole(supporting)} pour, ${whole(contradicting)} contre`,
    quote: (note) => `« ${note} »`,
    firmness: { firm: 'Place solide', likely: 'Place probable', provisional: 'Place provisoire' },
    show: 'afficher sur quoi elle repose',
    hide: 'masquer sur quoi elle repose',
    howCommon: (share) => `Fréquence : ${share} (intervalle à 95 %).`,
    stale: (days) => `Aucune nouvelle preuve depuis ${whole(days)} jours : reposez la question.`,
    open: 'Ouvrir la carte',
    score: 'Points',
    noScore: 'Pas encore de points',
    points: (points) => decimal(points),
  },
};
