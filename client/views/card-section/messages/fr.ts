import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { counted, decimal, form, whole } = formatsOf('fr');

export const fr: Catalogue<typeof en> = {
  score: {
    figure: (points) => decimal(points),
    of: 'sur 100',
    sides: (supporting, against) => `${whole(supporting)} pour, ${whole(against)} contre`,
    against: (number) => `${whole(number)} contre`,
    receipt: 'D’où viennent les points',
  },
  unread: (number) =>
    `${counted(number, { one: 'partie', other: 'parties' })} de ce qui est enregistré sur cette carte ${form(number, { one: 'est illisible', other: 'sont illisibles' })}. C’est conservé tel quel et ne compte pas ; « Ce qui est enregistré sur cette carte » le montre.`,
  disagreement: {
    supports: 'Pour',
    contradicts: 'Contre',
    more: (number) => `et ${whole(number)} de plus`,
    question:
      'Ceux qui ne sont pas d’accord appartiennent-ils à un autre segment ? Demandez ce qui les distingue ; si c’est le cas, donnez à leur avis une carte à part.',
    segments: 'Choisir les segments de cette carte',
  },
  addressedBy: 'Traitée par',
  notAddressed: 'Rien sur la carte de valeur ne dit encore servir à cela.',
  fields: {
    heading: 'Champs',
    notSaved: 'Pas encore enregistré.',
    notSet: 'Non défini',
    none: 'Aucun champ n’est rempli.',
    help: (field) => `Ce que signifie « ${field} »`,
    means: (meaning, example) => `${meaning}, par exemple « ${example} ».`,
    rating: (value, low, high) => `${value} sur 5 (1 ${low}, 5 ${high})`,
    tooLong: (excess, most) =>
      `Raccourcissez ceci de ${counted(excess, { one: 'caractère', other: 'caractères' })} : ${whole(most)} sont conservés.`,
    kept: 'Conservé, bien que cela n’aille pas ici :',
    keptUntil: 'Cela réapparaît là où cela convient.',
    reading: 'lecture du tableau…',
    notListed: 'Trello n’a pas donné les cartes du tableau. Fermez la carte et rouvrez-la.',
  },
  evidence: {
    heading: 'Preuves',
    nothing: 'Rien n’est encore noté.',
    nothingYet: 'Rien n’est encore noté. Une entrée pour chaque client entendu ou observé.',
    deleted: { before: 'Entrée de', behind: 'supprimée.' },
    undo: 'Annuler',
  },
  review: {
    none: 'Avis du coach : aucun pour l’instant',
    given: (mark, day) => `Avis du coach : ${mark}, ${day}`,
    outdated: (mark, day) => `Avis du coach : ${mark}, ${day}, périmé`,
  },
  stored: {
    heading: 'Ce qui est enregistré sur cette carte',
    nothing: 'Rien pour l’instant.',
    text: 'Canvas Signals conserve ceci sur la carte elle-même, dans Trello : champs, preuves, segments, avis du coach. Toute personne qui voit le tableau peut le lire ; supprimer la carte le supprime.',
    asJson: 'Ce qui est enregistré, en JSON',
    copy: 'Copier',
  },
  segments: {
    heading: 'Segments',
    removed: 'Un segment retiré',
    noneOnBoard: 'Ce tableau n’a pas encore de segments.',
    noneChosen: 'Aucun n’est choisi, ni ici ni pour le canevas.',
    asCanvas: 'Comme tout le canevas :',
    add: 'Ajouter des segments…',
    change: 'Modifier les segments…',
  },
};
