import type { Catalogue } from '../../../shared/language/catalogue';
import type { en } from './en';

export const pt: Catalogue<typeof en> = {
  save: {
    saving: 'Salvando…',
    saved: 'Salvo',
    notSaved: 'Não foi salvo.',
    again: 'Tentar de novo',
  },
  copied: 'Copiado',
  copyByHand: 'Seu navegador não deixou copiar isto: selecione aqui',
  clear: 'Limpar',
  clearNamed: (label) => `Limpar ${label}`,
  entries: {
    newest: 'Evidências, as mais recentes primeiro',
    oldest: 'Evidências, as mais antigas primeiro',
    shows: 'O que mostra',
    link: 'Link',
  },
};
