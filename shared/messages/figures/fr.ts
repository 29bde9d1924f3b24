import { formatsOf } from '../../language/formats';
import { customers, signals } from '../core/fr';
import type { FigureWords } from './en';

const { counted, decimal, form, whole } = formatsOf('fr');

export const fr: FigureWords = {
  nextStep: {
    askFirstCustomer: 'Personne ne l’a encore dit : interrogez un premier client.',
    moreCustomers: (number) =>
      `Entendez-le de ${counted(number, { one: 'client de plus', other: 'clients de plus' })}.`,
    directEvidence: {
      profile:
        'Parlez avec des clients ou observez-les : sondages et lectures seuls ne mènent pas plus loin.',
      valueMap:
        'Observez des clients qui s’en servent ou faites une expérience : ce qu’ils en disent ne mène pas plus loin.',
    },
    behaviour: (number) =>
      number === 1
        ? 'Demandez ce qu’ils font aujourd’hui : un client de plus qui se débrouille ou qui investit le rend solide.'
        : `Demandez ce qu’ils font aujourd’hui : ${customers(number)} qui se débrouillent ou qui investissent le rendent solide.`,
    nothing: 'Il ne manque rien : c’est direct, répété, et cela change ce que font les clients.',
  },
  receipt: {
    parts: { repetition: 'Des clients le disent', ...signals, priority: 'Votre propre évaluation' },
    points: (part, points, most) =>
      `${part} : ${decimal(points)} ${form(points, { one: 'point', other: 'points' })} sur ${whole(most)}`,
    notRated: 'non évalué',
    nobody: 'personne encore',
    outweighed: 'ceux qui le contredisent pèsent davantage',
    against: 'contre',
    sum: {
      together: (points, model) =>
        `En tout ${decimal(points)} ${form(points, { one: 'point', other: 'points' })}, modèle ${model}`,
      assumption: (points, model) =>
        `Une hypothèse tant qu’aucun client ne le dit : ${decimal(points)} ${form(points, { one: 'point qui décide seulement de sa place', other: 'points qui décident seulement de sa place' })}, modèle ${model}`,
    },
  },
  prevalence: {
    none: 'Aucun client entendu pour l’instant',
    share: (number, of, low, high) => `${whole(number)} sur ${customers(of)}, ${low}–${high} %`,
    explained: (number, of, low, high) =>
      `${whole(number)} sur ${counted(of, { one: 'client entendu', other: 'clients entendus' })} sur ce canevas le ${form(number, { one: 'confirme', other: 'confirment' })}. Parmi tous les clients comme eux, c’est sans doute entre ${low} et ${high} % : plus vous en entendez, plus les deux se rapprochent.`,
  },
  stale: (days) =>
    `Aucune preuve nouvelle depuis ${counted(days, { one: 'jour', other: 'jours' })} : demandez de nouveau si c’est toujours vrai.`,
  opportunity: (opportunity, most, priority, served) =>
    `Opportunité ${opportunity} sur ${most} : l’enjeu vaut ${priority}, ce qu’ils utilisent aujourd’hui le sert à ${served}.`,
  reviewCounts: (none, outdated, current) =>
    `${whole(none)} à revoir · ${whole(outdated)} à revoir de nouveau · ${whole(current)} à jour`,
  room: {
    full: 'Cette carte est pleine',
    notesFit: (number) =>
      `Il reste de la place pour environ ${counted(number, { one: 'note', other: 'notes' })} sur cette carte`,
  },
};
