import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { counted, whole } = formatsOf('pt');

export const pt: Catalogue<typeof en> = {
  heading: (lines) => `Você colou ${counted(lines, { one: 'linha', other: 'linhas' })}`,
  wrong: (lines) =>
    lines === 1
      ? '1 linha não pode ser adicionada como está.'
      : `${whole(lines)} linhas não podem ser adicionadas como estão.`,
  roomFor: (fitting, entries) =>
    `No cartão cabem ${whole(fitting)} de ${counted(entries, { one: 'registro', other: 'registros' })}.`,
  stays: 'O que não for adicionado fica aqui até você colocar em outro lugar.',
  add: (entries) => `Adicionar ${counted(entries, { one: 'registro', other: 'registros' })}`,
  oneNote: 'Colocar tudo em uma só nota',
  copy: 'Copiar',
  discard: 'Descartar',
  preview: 'O que seria adicionado',
  more: (number) => `e mais ${whole(number)}`,
  nobody: 'Ninguém indicado',
  noRoom: 'Não cabe neste cartão.',
};
