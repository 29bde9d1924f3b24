import type { Catalogue } from '../../../../../shared/language/catalogue';
import type { en } from './en';

export const es: Catalogue<typeof en> = {
  heading: 'Qué lo haría más sólido',
  askCustomer: 'Pregunta a tu próximo cliente:',
  askYourselves: 'Pregunta a tu equipo:',
  copy: 'Copiar',
  others: 'Otras preguntas',
};
