import type { Catalogue } from '../../../../shared/language/catalogue';
import type { en } from './en';

export const fr: Catalogue<typeof en> = {
  tabs: {
    label: 'Parties de la synthèse',
    top: 'Top 3',
    fit: 'Adéquation',
    explore: 'À explorer',
  },
  computedBy: (model, day) => `Calculé avec le modèle ${model}, au ${day}.`,
};
