import type { Catalogue } from '../../../../../shared/language/catalogue';
import type { en } from './en';

export const pt: Catalogue<typeof en> = {
  label: 'Dicas sobre o nome do cartão',
  dismiss: 'Dispensar de vez',
  dismissed: 'Dispensada neste cartão.',
  undo: 'Desfazer',
  notSaved: 'Não foi salvo.',
};
