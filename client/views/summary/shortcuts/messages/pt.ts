import type { Catalogue } from '../../../../../shared/language/catalogue';
import type { en } from './en';

export const pt: Catalogue<typeof en> = {
  heading: 'Teclas',
  tabs: 'Mostrar uma aba',
  filter: 'Filtrar todos os itens',
  next: 'Próxima linha de todos os itens',
  previous: 'Linha anterior de todos os itens',
  open: 'Abrir o cartão da linha',
  canvas: 'Escolher um canvas',
  help: 'Mostrar ou ocultar estas teclas',
  close: 'Fechar o que está aberto e depois o resumo',
  on: 'Teclas avulsas funcionam aqui. Desative-as se você as aperta sem querer ou se fala com o computador.',
};
