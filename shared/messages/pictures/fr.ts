import type { Catalogue } from '../../language/catalogue';
import { formatsOf } from '../../language/formats';
import type { en } from './en';

const { whole, decimal, counted, form, list } = formatsOf('fr');

export const fr: Catalogue<typeof en> = {
  language: 'fr',
  columns: {
    job: 'Tâches',
    pain: 'Douleurs',
    gain: 'Gains',
    product: 'Produits',
    reliever: 'Soulageurs de douleurs',
    creator: 'Créateurs de gains',
  },
  column: {
    job: 'Tâche',
    pain: 'Douleur',
    gain: 'Gain',
    product: 'Produit',
    reliever: 'Soulageur de douleurs',
    creator: 'Créateur de gains',
  },
  shapes: {
    assumption: 'Hypothèse',
    heard: 'Entendu',
    repeated: 'Répété',
    strong: 'Solide',
    contested: 'Contesté',
  },
  unnamed: '(sans nom)',
  cards: (count) => counted(count, { one: 'carte', other: 'cartes' }),
  whole: (number) => whole(number),
  score: (score) => decimal(score),
  percent: (percent) => `${whole(percent)} %`,
  people: (customers, of) => `${whole(customers)} sur ${counted(of, { one: 'client', other: 'clients' })}`,
  forAndAgainst: (supporting, contradicting) => `${whole(supporting)} pour, ${whole(contradicting)} contre`,
  sentence: {
    ranked: (rank, name) => `${whole(rank)}. ${name}.`,
    standing: (parts) => `${parts.join(', ')}.`,
    score: (score) => `score ${score}`,
    addressedBy: (names) => `Traité par : ${list(names)}.`,
    addresses: (names) => `Répond à : ${list(names)}.`,
  },
  more: (count) => `et ${whole(count)} de plus`,
  foot: (model, day) => `Canvas Signals, modèle ${model}, au ${day}`,
  map: {
    heading: 'Carte du canevas',
    title: (name) => (name === '' ? 'Carte du canevas' : `Carte du canevas : ${name}`),
    valueMap: 'Ce que vous proposez',
    profile: 'Ce dont les clients ont besoin',
    empty: {
      job: 'Pas encore de tâches',
      pain: 'Pas encore de douleurs',
      gain: 'Pas encore de gains',
      product: 'Pas encore de produits',
      reliever: 'Pas encore de soulageurs de douleurs',
      creator: 'Pas encore de créateurs de gains',
    },
    uncovered: 'Rien n’y répond encore',
    legendSize: 'Plus grand : score plus élevé',
    legendLink: 'Répond à l’un des trois premiers',
    fit: (addressed, top) =>
      `Quelque chose répond à ${whole(addressed)} des ${whole(top)} éléments les plus importants.`,
    noValueMap: 'Vous n’avez pas encore noté ce que vous proposez : l’adéquation ne peut pas être dessinée.',
  },
  opportunity: {
    heading: 'Opportunité',
    title: (name) => (name === '' ? 'Opportunité' : `Opportunité : ${name}`),
    across: 'À quel point les solutions actuelles y répondent',
    up: 'À quel point c’est important',
    lowServed: 'pas du tout',
    highServed: 'très bien',
    lowPriority: 'peu',
    highPriority: 'au plus haut point',
    regions: {
      underserved: 'Mal servi',
      wellServed: 'Bien servi',
      mattersLess: 'Moins important',
      overserved: 'Trop servi',
    },
    listed: 'La plus grande opportunité d’abord',
    of: (opportunity) => `opportunité ${whole(opportunity)} sur 9`,
    at: (priority, served) => `importance ${whole(priority)}, servi ${whole(served)}`,
    unrated: (count) =>
      `${counted(count, { one: 'carte n’a pas', other: 'cartes n’ont pas' })} les deux notes et ne ${form(count, { one: 'figure', other: 'figurent' })} pas ici.`,
    shown: (count) =>
      `${counted(count, { one: 'carte', other: 'cartes' })} selon l’importance et la qualité des réponses actuelles.`,
    none: 'Rien à montrer pour l’instant : notez l’importance d’une carte et à quel point elle est bien servie aujourd’hui.',
  },
  evidence: {
    heading: 'Preuves',
    title: (name) => (name === '' ? 'Preuves' : `Preuves : ${name}`),
    across: 'Score',
    up: 'À quel point une place dans le top 3 est sûre',
    lanes: { firm: 'Ferme', likely: 'Probable', provisional: 'Ouvert', outside: 'En dehors' },
    laneWords: {
      firm: 'dans le top 3 dans 90 % des cas ou plus',
      likely: 'dans 75 à 90 % des cas',
      provisional: 'dans moins de 75 % des cas',
      outside: 'dans aucun cas dans le top 3',
    },
    early: (heard, needed) =>
      `${counted(heard, { one: 'client entendu', other: 'clients entendus' })} : avant ${whole(needed)}, aucune place n’est sûre.`,
    listed: 'Les places les plus sûres d’abord',
    share: (percent) => `dans le top 3 dans ${percent} des cas`,
    bar: (count, from, to) =>
      `${counted(count, { one: 'carte', other: 'cartes' })} avec ${whole(from)} à ${whole(to)} points`,
    shown: (count) =>
      `${counted(count, { one: 'carte', other: 'cartes' })} selon le score et la sûreté d’une place dans le top 3.`,
    none: 'Rien à montrer pour l’instant : il n’y a ni tâches, ni douleurs, ni gains.',
  },
};
