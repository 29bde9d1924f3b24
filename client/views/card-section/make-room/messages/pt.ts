import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import { characters } from '../../../../../shared/messages/core/pt';
import type { en } from './en';

const { counted, form, whole } = formatsOf('pt');
const notes = (number: number) => counted(number, { one: 'nota', other: 'notas' });
const offTheCard =
  'O registro para o qual elas abriram espaço não cabe ao lado delas: não está mais no cartão, e sim';

export const pt: Catalogue<typeof en> = {
  tooLong: {
    heading: 'Este registro não cabe no cartão',
    text: {
      before: 'O registro de',
      behind: (tooMany) => `tem ${characters(tooMany)} a mais. Ele fica aqui até você decidir.`,
    },
  },
  fits: {
    heading: 'Há espaço de novo',
    text: { before: 'O registro de', behind: 'já cabe.' },
    add: 'Adicionar',
  },
  shorten: 'Encurtar a citação',
  cancel: 'Cancelar',
  nothingToFold:
    'Nenhum registro do cartão tem texto para esvaziar. Excluir um que não seja mais necessário abre espaço.',
  notEnough: (number, left) =>
    `Mesmo esvaziando ${number === 1 ? 'a única nota' : `as ${notes(number)}`} do cartão, ainda haveria ${characters(left)} a mais. Excluir um registro que não seja mais necessário abre espaço.`,
  fold: {
    open: (number) => `Esvaziar ${notes(number)}…`,
    openOldest: 'Esvaziar as notas mais antigas…',
    heading: (number) => `Esvaziar ${notes(number)}?`,
    text: 'Estes textos somem do cartão. Quem, tipo, data, número de pessoas, a favor ou contra, o que mostra e o link ficam; nenhuma pontuação muda.',
    words: 'Textos que somem',
    fold: (number) => `Esvaziar ${notes(number)}`,
    foldAndAdd: (number) => `Esvaziar ${notes(number)} e adicionar`,
    copy: 'Copiar estas notas',
  },
  outcome: {
    label: 'Notas esvaziadas',
    folding: (number) => `Esvaziando ${notes(number)} para abrir espaço…`,
    folded: (number) =>
      `${notes(number)} ${form(number, { one: 'foi esvaziada', other: 'foram esvaziadas' })} para abrir espaço. Os textos ficam só nesta aba, até você escolher “Concluir”.`,
    notFolded: 'Não foi esvaziado.',
    unfolding: 'Devolvendo os textos…',
    undone: 'Desfeito: as notas esvaziadas têm seu texto de volta.',
    wentTo: {
      form: `${offTheCard} de volta no formulário.`,
      list: `${offTheCard} abaixo, com o que não está salvo.`,
    },
    takenOff: 'Foi tirado do cartão para que as notas esvaziadas recebessem seu texto de volta.',
    notUndone: 'Não foi desfeito.',
    wordsTooMany: (tooMany) =>
      `Os textos não cabem mais: há ${characters(tooMany)} a mais. Exclua ou encurte algo e tente de novo.`,
    undo: 'Desfazer',
    undoNamed: 'Desfazer o esvaziamento',
    again: 'Tentar de novo',
    copy: 'Copiar os textos',
    done: 'Concluir',
    leave: 'Deixar assim',
  },
  taken: {
    most: (number) => `O Trello guarda no máximo ${characters(number)} em um cartão.`,
    notes: (number) => `Os textos de ${notes(number)}`,
    entries: 'Quem, tipo, data e marcas',
    fields: 'Campos, segmentos, revisão',
    others: 'Tudo o mais salvo aqui',
    free: 'Livre',
    figure: (number) => whole(number),
  },
};
