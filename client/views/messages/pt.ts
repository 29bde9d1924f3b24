import type { Catalogue } from '../../../shared/language/catalogue';
import type { en } from './en';

export const pt: Catalogue<typeof en> = {
  notConnected:
    'Esta página funciona dentro de um quadro do Trello. Abra-a por lá com o Canvas Signals ativado. Se você já está lá, recarregue o quadro.',
  partMissing: {
    title: 'Esta página não pôde ser carregada por inteiro',
    text: 'Seus dados continuam intactos. Verifique sua conexão, feche esta página e abra-a de novo.',
  },
  notOpened: 'O Trello não abriu isto. Tente de novo.',
  cardNotOpened: 'Não é possível abrir este cartão: ele foi arquivado, movido ou excluído.',
  settings: 'Configurações do Canvas Signals',
  noName: '(sem nome)',
};
