import type { Catalogue } from '../../../../../shared/language/catalogue';
import type { en } from './en';

export const de: Catalogue<typeof en> = {
  heading: 'Was dies stärker machen würde',
  askCustomer: 'Fragen Sie Ihren nächsten Kunden:',
  askYourselves: 'Fragen Sie sich:',
  copy: 'Kopieren',
  others: 'Andere Fragen',
};
