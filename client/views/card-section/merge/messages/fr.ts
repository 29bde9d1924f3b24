import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { counted, form, whole } = formatsOf('fr');
const cards = (number: number) => counted(number, { one: 'carte', other: 'cartes' });
const entries = (number: number) => counted(number, { one: 'entrée', other: 'entrées' });

export const fr: Catalogue<typeof en> = {
  quoted: (name) => `« ${name} »`,
  noName: '(sans nom)',
  again: 'Réessayer',
  cancel: 'Annuler',
  open: 'Fusionner avec une autre carte…',
  notSaved: 'Non enregistré.',
  alike: {
    label: 'Cartes très proches de celle-ci',
    before: 'Très proche de ',
    unreadable: 'ce qui y est enregistré est illisible',
    nothing: 'rien n’y est encore noté',
    entries: (number) => `${entries(number)} là-bas`,
    open: 'L’ouvrir',
    merge: 'Fusionner avec elle',
    different: 'Elles sont différentes',
    noted: 'C’est noté : deux choses différentes.',
  },
  choose: {
    heading: 'Fusionner avec quelle carte ?',
    find: 'Chercher une carte',
    none: 'Aucune carte de ce côté du canevas n’a cela dans son nom.',
    found: (number) => cards(number),
    first: (number, shown) => `${cards(number)}, les ${whole(shown)} premières sont affichées`,
  },
  confirm: {
    heading: { before: 'Fusionner avec ', behind: '' },
    reading: 'Lecture de l’autre carte',
    merge: 'Fusionner',
    other: 'Choisir une autre carte',
    cannot: 'La fusion est impossible pour l’instant',
    failures: {
      'no-answer': 'Trello n’a pas répondu. Rien n’a été modifié. Vérifiez votre connexion, puis réessayez.',
      gone: 'Cette carte n’est plus lisible : elle a été archivée, supprimée ou déplacée. Rien n’a été modifié. Choisissez-en une autre.',
      unreadable:
        'Ce qui est enregistré sur cette carte est illisible : rien ne peut y être ajouté. Rien n’a été modifié. Choisissez-en une autre.',
    },
    nothing: 'Il n’y a rien à déplacer sur cette carte. Si personne n’en a besoin, archivez-la dans Trello.',
    full: 'Les deux ne tiennent pas sur une seule carte',
    overrun: (by) => ({
      before: 'Trop pour ',
      behind: ` : ${by} en trop. Rien n’a été modifié. Raccourcissez ou supprimez des notes sur l’une des deux cartes, puis choisissez-la de nouveau.`,
    }),
    noEntry: 'Aucune entrée n’est déplacée.',
    moves: (number) => ({ before: ` ${form(number, { one: 'passe', other: 'passent' })} à `, behind: '.' }),
    links: (number) =>
      `${cards(number)} de la carte de valeur ${form(number, { one: 'la traitera', other: 'la traiteront' })} à la place de celle-ci :`,
    unread: (number) =>
      `Ce programme ne peut pas lire ${counted(number, { one: 'entrée ou champ', other: 'entrées ou champs' })} de cette carte, qui ${form(number, { one: 'reste', other: 'restent' })} ici.`,
    unasked: (number) =>
      `${cards(number)} de la carte de valeur ${form(number, { one: 'n’a pas pu être lue', other: 'n’ont pas pu être lues' })}. Si l’une d’elles traite cette carte, son lien reste.`,
    now: 'Là-bas pour l’instant :',
    then: 'Ensemble :',
    kept: 'Rien n’est archivé ni supprimé ; vous pourrez ensuite archiver cette carte dans Trello.',
  },
  outcome: {
    label: 'Fusion',
    merging: { before: 'Fusion avec ', behind: '…' },
    undoing: { before: 'Tout revient depuis ', behind: '…' },
    notMerged: 'La fusion n’est pas complète.',
    notUndone: 'L’annulation n’est pas complète.',
    undone: { before: 'Annulé. Ce qui était passé à ', behind: ' est de retour sur cette carte.' },
    merged: { before: 'Fusionnée avec ', behind: '.' },
    moved: (moving) => ({ before: `Déplacé : ${moving}, vers `, behind: '.' }),
    stayed: (number) =>
      `${entries(number)} ${form(number, { one: 'est restée ici, ajoutée ou modifiée', other: 'sont restées ici, ajoutées ou modifiées' })} entre-temps. Fusionnez encore pour tout déplacer.`,
    archive: 'Vous pouvez maintenant archiver cette carte dans Trello.',
    undo: 'Annuler',
    undoNamed: 'Annuler la fusion',
    openThat: 'Ouvrir l’autre carte',
    done: 'Terminé',
    leave: 'Laisser ainsi',
  },
  step: {
    reasons: {
      'does-not-fit': 'Il ne reste pas assez de place sur la carte.',
      'read-only': 'Vous ne pouvez plus modifier ce tableau.',
      'no-answer': 'Trello n’a pas répondu : vérifiez votre connexion.',
      unreadable: 'Ce qui est enregistré sur la carte est illisible.',
      gone: 'La carte a été archivée, supprimée ou déplacée vers un autre tableau.',
      overwritten: 'Une autre personne enregistre en ce moment sur la même carte.',
    },
    where: {
      merge: {
        0: 'L’autre carte n’a pas été modifiée. Toutes les entrées sont encore ici.',
        1: 'Les entrées sont sur l’autre carte et encore ici : elles comptent sur les deux pour l’instant.',
        2: 'Toutes les entrées sont sur l’autre carte. Des liens de la carte de valeur mènent encore ici.',
      },
      undo: {
        0: 'Cette carte n’a pas été modifiée. Toutes les entrées sont encore sur l’autre carte.',
        1: 'Les entrées sont de retour ici et encore sur l’autre carte : elles comptent sur les deux pour l’instant.',
        2: 'Toutes les entrées sont de retour ici. Des liens de la carte de valeur mènent encore à l’autre carte.',
      },
    },
    uncertain: {
      merge: 'Toutes les entrées sont encore ici. Il n’est pas sûr qu’elles soient aussi sur l’autre carte.',
      undo: 'Toutes les entrées sont encore sur l’autre carte. Il n’est pas sûr qu’elles soient aussi de retour ici.',
    },
  },
};
