import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { counted, whole } = formatsOf('fr');

const cards = (count: number) => counted(count, { one: 'carte', other: 'cartes' });
const ticked = (count: number) => counted(count, { one: 'carte cochée', other: 'cartes cochées' });
const saved = (done: number, of: number) =>
  `${counted(done, { one: 'carte enregistrée', other: 'cartes enregistrées' })} sur ${whole(of)}`;

export const fr: Catalogue<typeof en> = {
  heading: 'Noter un entretien',
  save: 'Enregistrer',
  again: 'Réessayer',
  undo: 'Annuler',
  copy: 'Copier',
  remove: 'Retirer',
  reading: {
    start: 'Lecture du tableau…',
    progress: (done, of) => `${counted(done, { one: 'carte lue', other: 'cartes lues' })} sur ${whole(of)}`,
    failed: {
      title: 'Trello ne répond pas',
      text: 'Le tableau n’a pas pu être lu. Rien n’a été modifié, et ce que vous aviez écrit est conservé.',
    },
    outdated: 'Le tableau a changé et n’a pas pu être relu',
  },
  noColumns: {
    title: 'Aucune liste de ce tableau ne représente encore une colonne',
    text: 'Un entretien se note sur les cartes d’un canevas. Nommez vos listes « Tâches », « Douleurs » et « Gains », ou choisissez dans les réglages ce qu’elles représentent.',
    choose: 'Choisir ce que représentent les listes',
  },
  occasion: {
    label: 'L’entretien',
    legend: 'Qui, comment et quand',
    customer: 'Client',
    bestAsCode: 'De préférence un code, comme C07',
    newHere: 'Nouveau sur ce tableau',
    heard: (count, day) => `Sur ${cards(count)}, la dernière fois le ${day}`,
    kind: 'Type',
    date: 'Date',
    howMany: 'Nombre de personnes',
    strayed:
      'La carte d’où vous avez ouvert ceci n’est pas sur le canevas : sa liste ne représente aucune colonne.',
  },
  cameUp: {
    heading: 'Ce qui a été évoqué',
    canvas: 'Canevas',
    canvasTicked: (canvas, count) => `${canvas} (${counted(count, { one: 'cochée', other: 'cochées' })})`,
    find: 'Chercher une carte',
    found: (found, of) => `${counted(found, { one: 'trouvée', other: 'trouvées' })} sur ${cards(of)}`,
    noneFound: 'Aucune trouvée',
    noCards: 'Pas encore de carte',
    more: (next, left) => `Afficher ${whole(next)} de plus sur ${whole(left)}`,
    strayed: 'Cochées, mais plus sur le canevas',
    empty: {
      title: 'Pas encore de carte sur ce canevas',
      text: 'Un entretien se note sur des cartes. Notez ci-dessous ce qui a été évoqué, copiez les noms dans leurs listes, puis revenez les cocher. Ce que vous avez écrit est conservé entre-temps.',
    },
  },
  card: {
    notSaved: (problem) => `Non enregistré. ${problem}`,
    alreadyLogged: (entries) =>
      `Déjà ${counted(entries, { one: 'entrée', other: 'entrées' })} de ce client sur la carte`,
    note: 'Ce que le client a dit ou fait',
    signals: 'Ce que cela montre',
    stance: 'Pour ou contre',
  },
  toCreate: {
    heading: 'Évoqué, mais sans carte pour l’instant',
    text: 'Canvas Signals ne peut pas créer de cartes. Notez les noms, copiez-les, puis collez-les dans « Ajouter une carte » de leur liste : Trello fait une carte de chaque ligne.',
    column: 'Type',
    name: 'Nom de la carte',
    add: 'Noter',
    copyAll: 'Tout copier',
    notOnCanvas: 'Hors du canevas',
    inList: 'dans la liste',
    made: 'Maintenant sur le tableau : la cocher',
    removeNamed: (name) => `Retirer ${name}`,
    anotherList: 'Autre liste',
  },
  foot: {
    emptied: 'Formulaire vidé.',
    ticked,
    tickedAndNoted: (cardsTicked, noted) =>
      `${ticked(cardsTicked)}, ${counted(noted, { one: 'nom noté', other: 'noms notés' })}`,
    startOver: 'Recommencer',
    nothingTicked: 'Cochez les cartes qui ont été évoquées : il n’y a encore rien à enregistrer.',
    putRight: 'Corrigez ce qui est signalé ci-dessus, puis enregistrez.',
  },
  saving: {
    heading: 'Enregistrement…',
    saved,
    savedAndRefused: (done, of, refused) =>
      `${saved(done, of)}, ${counted(refused, { one: 'échec', other: 'échecs' })}`,
    leaveOpen: 'Laissez cette page ouverte jusqu’à la fin.',
  },
  saved: {
    heading: (count) => `Enregistré sur ${cards(count)}`,
    interviewWith: 'L’entretien avec',
    standsIn: 'figure dans les preuves de :',
    waiting: (count) =>
      `${counted(count, { one: 'nom attend', other: 'noms attendent' })} dans la liste des cartes à créer. La liste est conservée avec le formulaire.`,
    another: 'Noter un autre entretien',
    summary: 'Voir la synthèse',
  },
  unsaved: {
    nothing: 'Rien n’a été enregistré',
    inPart: (done, of) => `Enregistré sur ${whole(done)} de ${cards(of)}`,
    title: (count) =>
      counted(count, { one: 'carte pas encore enregistrée', other: 'cartes pas encore enregistrées' }),
    text: 'Ce que vous avez écrit est conservé ici. Chaque carte dit ce qu’il faut corriger ; décochez-la pour la laisser de côté.',
    label: 'Pas encore enregistrées',
    finish: 'Terminer sans elles',
    back: 'Revenir au formulaire',
  },
};
