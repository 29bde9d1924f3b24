import type { Catalogue } from '../../../../../shared/language/catalogue';
import type { en } from './en';

export const pt: Catalogue<typeof en> = {
  label: 'Recomeçar',
  explain:
    'Para usar este cartão de novo, recomece: ele fica vazio. O que está salvo nele continua nesta aba, para que você possa devolvê-lo.',
  notStarted: 'Não foi recomeçado.',
  starting: 'Recomeçando…',
  start: 'Recomeçar',
  done: 'Você recomeçou. O que estava salvo neste cartão fica só nesta aba, até você escolher “Concluir”.',
  notPutBack: 'Não foi devolvido.',
  puttingBack: 'Devolvendo…',
  undo: 'Desfazer',
  copy: 'Copiar o que estava salvo',
  close: 'Concluir',
  changed:
    'Algo foi salvo neste cartão desde então e se perderia. Em vez disso, copie o que estava salvo antes.',
};
