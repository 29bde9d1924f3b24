import { formatsOf } from '../../language/formats';
import type { Column } from '../../taxonomy';
import type { SummaryWords } from './en';

const { counted, decimal, form, whole } = formatsOf('fr');

interface Noun {
  readonly one: string;
  readonly other: string;
  readonly feminine: boolean;
}
const NOUNS: Readonly<Record<Column, Noun>> = {
  job: { one: 'tâche', other: 'tâches', feminine: true },
  pain: { one: 'douleur', other: 'douleurs', feminine: true },
  gain: { one: 'gain', other: 'gains', feminine: false },
  product: { one: 'produit', other: 'produits', feminine: false },
  reliever: { one: 'soulageur de douleurs', other: 'soulageurs de douleurs', feminine: false },
  creator: { one: 'créateur de gains', other: 'créateurs de gains', feminine: false },
};
const many = (column: Column) => NOUNS[column].other;
const items = (count: number, column: Column) => counted(count, NOUNS[column]);
/** The word that goes with the column's gender. */
const gendered = (column: Column, masculine: string, feminine: string) =>
  NOUNS[column].feminine ? feminine : masculine;
const customers = (count: number) => counted(count, { one: 'client', other: 'clients' });
const newItems = (number: number) =>
  `Les 3 derniers clients ont apporté ${counted(number, { one: 'élément nouveau', other: 'éléments nouveaux' })}`;
const addressed = (number: number, of: number) =>
  `${whole(number)} sur ${counted(of, { one: 'élément principal', other: 'éléments principaux' })} ${form(number, { one: 'est traité', other: 'sont traités' })}`;

export const fr: SummaryWords = {
  saturation: {
    none: 'Aucun client entendu pour l’instant',
    early: (number) =>
      `${counted(number, { one: 'client entendu', other: 'clients entendus' })} : trop tôt pour savoir si vous avez tout entendu`,
    nothingNew: 'Les 3 derniers clients n’ont rien apporté de nouveau',
    littleNew: (number, base) => `${newItems(number)}, presque rien à côté des ${whole(base)} des 4 premiers`,
    stillNew: (number) => `${newItems(number)} : continuez à interroger`,
  },
  diagnosis: {
    clear: {
      sentence: (column) => `Net : quelques ${many(column)} ressortent.`,
      action:
        'Emportez les trois premières places chez vos prochains clients, et bâtissez sur ce qui se confirme.',
    },
    tooShallow: (sentence) => `Trop superficiel : ${sentence}.`,
    tooBroad: (sentence) => `Trop large : ${sentence}.`,
    fewItems: {
      sentence: (count, column) =>
        count === 0
          ? `${gendered(column, 'aucun', 'aucune')} ${NOUNS[column].one} pour l’instant`
          : `seulement ${items(count, column)}`,
      action: (column) =>
        `Interrogez des clients sur leurs ${many(column)} et écrivez une carte pour ${gendered(column, 'chacun', 'chacune')}.`,
    },
    fewWithEvidence: {
      sentence: (count, column) =>
        count === 0
          ? `${gendered(column, 'aucun', 'aucune')} ${NOUNS[column].one} ne repose sur des preuves de clients`
          : `seulement ${items(count, column)} avec des preuves de clients`,
      action: (column) =>
        `Emportez les ${many(column)} que vous évaluez le plus haut chez vos prochains clients et notez ce qu’ils disent.`,
    },
    noClearCut: {
      sentence: (gap) =>
        `seulement ${decimal(gap)} ${form(gap, { one: 'point', other: 'points' })} entre la troisième place et la sixième`,
      action:
        'Demandez ce que les clients font aujourd’hui pour chaque élément : ce à quoi ils consacrent du temps ou de l’argent monte.',
    },
    manyUntouched: {
      sentence: (count, column) => `${items(count, column)} sans évaluation ni preuve`,
      action:
        'Évaluez-les, fusionnez ce qui veut dire la même chose, et archivez ce qu’aucun client n’évoque.',
    },
  },
  firmness: {
    none: 'Provisoire : aucun client entendu pour l’instant',
    early: (heard, from) =>
      `Provisoire : seulement ${counted(heard, { one: 'client entendu', other: 'clients entendus' })}, et il en faut ${whole(from)} pour le dire`,
    words: { firm: 'Ferme', likely: 'Probable', provisional: 'Provisoire' },
    share: (word, percent) =>
      `${word} : avec d’autres clients comme les vôtres, il serait parmi les 3 premiers dans ${percent} % des cas`,
  },
  fit: {
    none: 'Aucun des éléments principaux n’est encore traité.',
    noPoints: (number, of) => `${addressed(number, of)} ; ils n’ont pas encore de points.`,
    share: (number, of, percent) => `${addressed(number, of)} : ${percent} % de leurs points.`,
  },
  coverage: {
    noSegment: 'Personne n’a dit qui ce canevas décrit : nommez le segment et ce qui le distingue.',
    onlyFunctionalJobs:
      'Toutes les tâches sont fonctionnelles : demandez comment les clients veulent se sentir et comment ils veulent être vus.',
    noSocialJobs:
      'Aucune tâche n’est sociale : demandez comment les clients veulent être vus par les autres.',
    noEmotionalJobs:
      'Aucune tâche n’est émotionnelle : demandez comment les clients veulent se sentir une fois que c’est fait.',
    noRequiredGains: 'Aucun gain n’est requis : demandez ce qu’une solution doit faire au minimum.',
    noRisksOrObstacles:
      'Aucune douleur n’est un risque ou un obstacle : demandez ce qui empêche les clients de commencer et ce qui pourrait mal tourner.',
    jobsWithoutContext: (count) =>
      `${counted(count, { one: 'tâche ne dit', other: 'tâches ne disent' })} ni quand ni où : remplissez le contexte.`,
    unrated: (count) =>
      `${counted(count, { one: 'élément n’est pas évalué', other: 'éléments ne sont pas évalués' })} : dites à quel point chacun compte pour les clients.`,
    stale: (count) =>
      `${counted(count, { one: 'élément n’a', other: 'éléments n’ont' })} pas eu de preuve nouvelle depuis longtemps : interrogez de nouveau.`,
  },
  explore: {
    hypotheses: {
      job: 'Nous croyons que les clients essaient vraiment de faire cela',
      pain: 'Nous croyons que cela gêne assez les clients pour qu’ils agissent',
      gain: 'Nous croyons que les clients cherchent cela et le remarqueraient',
      product: 'Nous croyons que les clients utiliseraient cela même si cela leur coûte quelque chose',
      reliever: 'Nous croyons que cela enlève la douleur',
      creator: 'Nous croyons que cela apporte le gain aux clients',
    },
    tests: {
      interview: 'Interrogez sur la dernière fois, sans le nommer vous-même',
      observation: 'Soyez là quand cela arrive, et observez',
      experiment: 'Laissez des clients le faire avec une première version, et voyez ce qu’ils font',
      survey: 'Posez à tous la même question fermée sur ce qu’ils ont fait',
    },
    threshold: (test, from, asked) =>
      `${test}. C’est confirmé si au moins ${whole(from)} des ${customers(asked)} suivants le montrent.`,
  },
};
