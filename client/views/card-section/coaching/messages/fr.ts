import type { Catalogue } from '../../../../../shared/language/catalogue';
import type { en } from './en';

export const fr: Catalogue<typeof en> = {
  heading: 'Ce qui rendrait ceci plus solide',
  askCustomer: 'Demandez à votre prochain client :',
  askYourselves: 'Demandez-vous :',
  copy: 'Copier',
  others: 'Autres questions',
};
