import type { Catalogue } from '../../../../../shared/language/catalogue';
import type { en } from './en';

export const pt: Catalogue<typeof en> = {
  heading: 'O que tornaria isto mais forte',
  askCustomer: 'Pergunte ao seu próximo cliente:',
  askYourselves: 'Pergunte à sua equipe:',
  copy: 'Copiar',
  others: 'Outras perguntas',
};
