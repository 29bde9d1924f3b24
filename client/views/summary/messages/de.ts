import type { Catalogue } from '../../../../shared/language/catalogue';
import type { en } from './en';

export const de: Catalogue<typeof en> = {
  tabs: {
    label: 'Teile der Übersicht',
    top: 'Top 3',
    fit: 'Passung',
    explore: 'Als Nächstes erkunden',
  },
  computedBy: (model, day) => `Berechnet mit dem Modell ${model}, Stand ${day}.`,
};
