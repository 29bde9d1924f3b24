import type { Catalogue } from '../../../../shared/language/catalogue';
import type { en } from './en';

export const pt: Catalogue<typeof en> = {
  reading: 'Lendo este cartão',
  'no-answer': {
    title: 'O Trello não responde',
    text: 'Verifique sua conexão. O que você digitou continua aqui.',
  },
  gone: {
    title: 'Não é mais possível ler este cartão',
    text: 'Ele foi arquivado, excluído ou movido para outro quadro. O que você digitou continua aqui até você fechá-lo.',
  },
  again: 'Tentar de novo',
  unreadable: {
    title: 'Não é possível ler o que está salvo neste cartão',
    text: 'Fica como está, e nada é gravado por cima. O resto do quadro funciona normalmente.',
    show: 'Mostrar o que está salvo',
    hide: 'Ocultar o que está salvo',
    stored: 'O que está salvo',
  },
  unsaved: {
    label: 'Digitado e não salvo',
    text: 'Isto não está salvo no cartão:',
  },
  signedOut: 'Você não entrou no Trello; por isso pode ler isto, mas não editar.',
  readOnly:
    'Você pode ler este quadro, mas não editá-lo. Um membro que pode editar pode adicionar evidências, ou um administrador do quadro pode mudar seu papel.',
  notOnCanvas: {
    text: 'Esta lista não faz parte de um canvas.',
    choose: 'Escolher o que ela representa',
    popup: 'O que esta lista representa',
    failed: 'O Trello não abriu isto. Use o menu da lista.',
    kept: 'O que foi registrado neste cartão fica guardado',
  },
  addEvidence: 'Adicionar evidência',
  noCard: {
    add: 'Abra um cartão para adicionar evidências a ele.',
    see: 'Abra um cartão para ver seus campos e evidências.',
  },
};
