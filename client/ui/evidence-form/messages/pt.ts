import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { whole } = formatsOf('pt');

export const pt: Catalogue<typeof en> = {
  label: 'Adicionar evidência',
  add: 'Adicionar',
  who: 'Quem',
  kind: 'Tipo',
  date: 'Data',
  dateExample: '3 nov, ontem',
  dateMeans: (day) => `É o dia ${day}`,
  note: 'O que foi dito ou feito',
  shows: 'O que mostra',
  stance: 'A favor ou contra',
  more: 'Mais…',
  people: 'Quantas pessoas',
  link: 'Link (opcional)',
  problems: {
    who: (most) =>
      `Diga de quem é, de preferência com um código como C07 (de 1 a ${whole(most)} caracteres).`,
    date: 'Informe o dia, a partir de 1900, como 3 nov, ontem ou 2026-11-03.',
    notYet: 'Esse dia ainda não chegou. Informe o dia em que você soube disso.',
    note: (most) => `Encurte a citação para ${whole(most)} caracteres.`,
    people: (most) => `Informe o número de pessoas como número inteiro de 1 a ${whole(most)}.`,
    link: (most) =>
      `Informe um link que comece com https:// (no máximo ${whole(most)} caracteres) ou deixe vazio.`,
  },
  unsaved: {
    label: 'Evidências ainda não salvas',
    makeRoom: 'Abrir espaço…',
    makeRoomFor: (who) => `Abrir espaço para o registro de ${who}`,
    change: 'Alterar',
    discard: 'Descartar',
  },
};
