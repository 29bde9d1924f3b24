import type { Catalogue } from '../../../../shared/language/catalogue';
import type { en } from './en';

export const pt: Catalogue<typeof en> = {
  handed: 'A resposta do Trello foi repassada. Você pode fechar esta janela.',
  nothing: 'Esta janela faz parte de “Preparar as colunas”. Abra essa página no menu de um quadro.',
};
