import type { Catalogue } from '../../../../shared/language/catalogue';
import type { en } from './en';

export const pt: Catalogue<typeof en> = {
  tabs: {
    label: 'Partes do resumo',
    top: 'Top 3',
    fit: 'Encaixe',
    explore: 'O que explorar',
  },
  computedBy: (model, day) => `Calculado pelo modelo ${model} em ${day}.`,
};
