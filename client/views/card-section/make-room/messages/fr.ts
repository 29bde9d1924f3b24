import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import { characters } from '../../../../../shared/messages/core/fr';
import type { en } from './en';

const { counted, form, whole } = formatsOf('fr');
const notes = (number: number) => counted(number, { one: 'note', other: 'notes' });
const offTheCard =
  'L’entrée pour laquelle elles ont fait de la place ne tient pas à côté d’elles : elle n’est plus sur la carte, mais';

export const fr: Catalogue<typeof en> = {
  tooLong: {
    heading: 'Cette entrée ne tient pas sur la carte',
    text: {
      before: 'L’entrée de',
      behind: (tooMany) => `a ${characters(tooMany)} de trop. Elle reste ici jusqu’à votre décision.`,
    },
  },
  fits: {
    heading: 'Il y a de nouveau de la place',
    text: { before: 'L’entrée de', behind: 'tient désormais.' },
    add: 'L’ajouter',
  },
  shorten: 'Raccourcir la citation',
  cancel: 'Annuler',
  nothingToFold:
    'Aucune entrée de la carte n’a de texte à vider. Supprimer une entrée devenue inutile fait de la place.',
  notEnough: (number, left) =>
    `Même en vidant ${number === 1 ? 'la seule note' : `les ${notes(number)}`} de la carte, il resterait ${characters(left)} de trop. Supprimer une entrée devenue inutile fait de la place.`,
  fold: {
    open: (number) => `Vider ${notes(number)}…`,
    openOldest: 'Vider les notes les plus anciennes…',
    heading: (number) => `Vider ${notes(number)} ?`,
    text: 'Ces textes disparaissent de la carte. Qui, type, date, nombre de personnes, pour ou contre, ce que cela montre et le lien restent : aucun score ne change.',
    words: 'Textes qui disparaissent',
    fold: (number) => `Vider ${notes(number)}`,
    foldAndAdd: (number) => `Vider ${notes(number)} et ajouter`,
    copy: 'Copier ces notes',
  },
  outcome: {
    label: 'Notes vidées',
    folding: (number) => `On vide ${notes(number)} pour faire de la place…`,
    folded: (number) =>
      `${notes(number)} ${form(number, { one: 'a été vidée', other: 'ont été vidées' })} pour faire de la place. Les textes ne sont gardés que dans cet onglet, jusqu’à ce que vous choisissiez « Terminé ».`,
    notFolded: 'Rien n’a été vidé.',
    unfolding: 'Remise en place des textes…',
    undone: 'Annulé : les notes vidées ont retrouvé leur texte.',
    wentTo: {
      form: `${offTheCard} de retour dans le formulaire.`,
      list: `${offTheCard} plus bas, avec ce qui n’est pas enregistré.`,
    },
    takenOff: 'Elle a été retirée de la carte pour que les notes vidées retrouvent leur texte.',
    notUndone: 'Rien n’a été annulé.',
    wordsTooMany: (tooMany) =>
      `Les textes ne tiennent plus : il y a ${characters(tooMany)} de trop. Supprimez ou raccourcissez quelque chose, puis réessayez.`,
    undo: 'Annuler',
    undoNamed: 'Rétablir les notes vidées',
    again: 'Réessayer',
    copy: 'Copier les textes',
    done: 'Terminé',
    leave: 'Laisser ainsi',
  },
  taken: {
    most: (number) => `Trello conserve au plus ${characters(number)} sur une carte.`,
    notes: (number) => `Le texte de ${notes(number)}`,
    entries: 'Qui, type, date et marques',
    fields: 'Champs, segments, avis',
    others: 'Tout le reste enregistré ici',
    free: 'Libre',
    figure: (number) => whole(number),
  },
};
