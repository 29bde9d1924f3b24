import type { Catalogue } from '../../language/catalogue';
import type { en } from './en';

export const fr: Catalogue<typeof en> = {
  heading: 'Guide d’entretien',
  lead: 'Une demi-heure avec un client. Demandez ce qui s’est passé, et laissez les silences.',
  opening: 'Pour commencer',
  listen: 'À guetter, sans le nommer vous-même',
  closing: 'Pour finir',
  tests: 'Pas pour un entretien : à tester ensuite',
  notes: 'Notes',
  copy: 'Copier le guide',
  print: 'Imprimer',
  open: 'Guide d’entretien : que demander au prochain client',
  openings: {
    thanks: 'Remerciez, dites combien de temps cela prend, et demandez si vous pouvez prendre des notes.',
    aim: 'Dites que vous voulez apprendre comment c’est aujourd’hui, ni vendre ni avoir raison.',
    code: 'Écrivez un code tel que C07 à la place du nom.',
  },
  parts: {
    job: 'Ce qu’ils font',
    pain: 'Ce qui les gêne',
    gain: 'Ce qu’ils cherchent',
  },
  closings: {
    missed: 'Qu’aurais-je dû demander que je n’ai pas demandé ?',
    others: 'Qui d’autre a affaire à cela, et puis-je lui parler ?',
    log: 'Notez-le le jour même : ce qui a été dit, avec leurs mots.',
  },
};
