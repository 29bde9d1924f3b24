import type { Language } from '../language/language';
import type { Column } from '../taxonomy';

/**
 * The name that a new list gets, by the language of whoever sets the board up. Each is a name that `shared/list-mapping` takes for
 * its column with certainty, so no list needs another beside it to be recognised.
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
    reliever: 'Aliviadores de dolores',
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
    reliever: 'Aliviadores de dores',
    creator: 'Criadores de ganhos',
  },
};
