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
  whyUnreadable: {
    foreign: 'O que está salvo neste cartão não tem a forma em que o Canvas Signals grava.',
    version: (version, upTo) =>
      `O que está salvo neste cartão é da versão ${version}; esta página lê até a versão ${upTo}. Recarregue o quadro para obter a mais nova.`,
    noAnswer: 'O Trello não entregou o que está salvo neste cartão.',
  },
};
