import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { counted, form, whole } = formatsOf('pt');

const changes = (count: number) =>
  counted(count, { one: 'alteração não salva', other: 'alterações não salvas' });

export const pt: Catalogue<typeof en> = {
  heading: 'O que cada lista representa',
  intro: 'O que se entendeu de cada lista, e por quê. Mude o que estiver errado e salve tudo de uma vez.',
  result: {
    heading: 'O que resulta',
    counts: (canvases, columns, leftOut) =>
      [
        counted(canvases, { one: 'canvas', other: 'canvas' }),
        counted(columns, { one: 'coluna', other: 'colunas' }),
        `${counted(leftOut, { one: 'lista', other: 'listas' })} ${form(leftOut, { one: 'fica', other: 'ficam' })} de fora`,
      ].join(', '),
    nothing: 'Nenhuma lista é uma coluna ainda. Escolha abaixo o que as listas representam, ou crie novas.',
    only: 'O canvas',
    noList: (column) => `${column}: sem lista`,
    more: (count) => `E mais ${whole(count)}.`,
  },
  canvasOf: (list) => `Canvas de “${list}”`,
  changed: 'Alterado, não salvo',
  takeBack: 'Desfazer',
  takeBackOf: (list) => `Desfazer a alteração de “${list}”`,
  elsewhere: 'Outra pessoa mudou esta lista nesse meio-tempo. Ao salvar, a sua escolha substitui a dela.',
  unsaved: changes,
  nothingToSave: 'Nada a salvar',
  save: 'Salvar',
  discard: 'Descartar',
  saving: 'Salvando…',
  saved: 'Salvo',
  notSaved: 'Não foi salvo.',
  leaving: (count) =>
    `${changes(count)}. Salve ou descarte; ou pressione Escape mais uma vez para fechar: elas esperam aqui até você fechar esta aba do navegador.`,
  summary: 'Ver o resumo',
};
