import type { Catalogue } from '../../../../shared/language/catalogue';
import type { en } from './en';

export const pt: Catalogue<typeof en> = {
  heading: 'O que esta lista representa',
  gone: 'Esta lista já não está no quadro: foi arquivada ou excluída.',
};
