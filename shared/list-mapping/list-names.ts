import type { Language } from '../language/language';
import type { Column } from '../taxonomy';

/**
 * How a new list for a column is named in each language, so that it is recognised whatever else stands on the board: every one is a
 * certain name of the table (names.ts), which a test holds together with this.
 */
export const LIST_NAMES: Readonly<Record<Language, Readonly<Record<Column, string>>>> = {
  en: {
    job: 'Customer jobs',
    pain: 'Pains',
    gain: 'Gains',
    product: 'Products & services',
    reliever: 'Pain relievers',
    creator: 'Gain creators',
  },
  es: {
    job: 'Tareas del cliente',
    pain: 'Dolores',
    gain: 'Alegrías',
    product: 'Productos y servicios',
    reliever: 'Aliviadores de dolor',
    creator: 'Creadores de alegrías',
  },
  fr: {
    job: 'Tâches du client',
    pain: 'Douleurs',
    gain: 'Gains du client',
    product: 'Produits et services',
    reliever: 'Soulageurs de douleurs',
    creator: 'Créateurs de gains',
  },
  de: {
    job: 'Kundenaufgaben',
    pain: 'Kundenprobleme',
    gain: 'Kundengewinne',
    product: 'Produkte und Dienstleistungen',
    reliever: 'Schmerzlinderer',
    creator: 'Gewinnerzeuger',
  },
  pt: {
    job: 'Tarefas do cliente',
    pain: 'Dores',
    gain: 'Ganhos do cliente',
    product: 'Produtos e serviços',
    reliever: 'Aliviadores de dor',
    creator: 'Criadores de ganhos',
  },
};
