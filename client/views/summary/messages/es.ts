import type { Catalogue } from '../../../../shared/language/catalogue';
import type { en } from './en';

export const es: Catalogue<typeof en> = {
  tabs: {
    label: 'Partes del resumen',
    top: 'Top 3',
    fit: 'Encaje',
    explore: 'Qué explorar',
  },
  computedBy: (model, day) => `Calculado con el modelo ${model} a fecha de ${day}.`,
};
