import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { counted, decimal, form, whole } = formatsOf('pt');

export const pt: Catalogue<typeof en> = {
  score: {
    figure: (points) => decimal(points),
    of: 'de 100',
    sides: (supporting, against) => `${whole(supporting)} a favor, ${whole(against)} contra`,
    against: (number) => `${whole(number)} contra`,
    receipt: 'De onde vêm os pontos',
  },
  unread: (number) =>
    `Não é possível ler ${counted(number, { one: 'parte', other: 'partes' })} do que está salvo neste cartão. ${form(number, { one: 'Fica como está e não conta', other: 'Ficam como estão e não contam' })}; “O que está salvo neste cartão” mostra isso.`,
  disagreement: {
    supports: 'A favor',
    contradicts: 'Contra',
    more: (number) => `e mais ${whole(number)}`,
    question:
      'Quem discorda pertence a outro segmento? Pergunte o que há de diferente; se for o caso, dê à visão deles um cartão próprio.',
    segments: 'Escolher os segmentos deste cartão',
  },
  addressedBy: 'Atendido por',
  notAddressed: 'Nada no mapa de valor diz ainda que serve para isto.',
  fields: {
    heading: 'Campos',
    notSaved: 'Ainda não foi salvo.',
    notSet: 'Não definido',
    none: 'Nenhum campo está preenchido.',
    help: (field) => `O que “${field}” significa`,
    means: (meaning, example) => `${meaning}, por exemplo “${example}”.`,
    rating: (value, low, high) => `${value} de 5 (1 ${low}, 5 ${high})`,
    tooLong: (excess, most) =>
      `Encurte isto em ${counted(excess, { one: 'caractere', other: 'caracteres' })}: são guardados ${whole(most)}.`,
    kept: 'Fica guardado, embora não se encaixe aqui:',
    keptUntil: 'Aparece de novo onde se encaixa.',
    reading: 'lendo o quadro…',
    notListed: 'O Trello não listou os cartões do quadro. Feche o cartão e abra-o de novo.',
  },
  evidence: {
    heading: 'Evidências',
    nothing: 'Nada registrado ainda.',
    nothingYet: 'Nada registrado ainda. Um registro para cada cliente que você ouviu ou observou.',
    deleted: { before: 'Registro de', behind: 'excluído.' },
    undo: 'Desfazer',
  },
  review: {
    none: 'Revisão do coach: nenhuma ainda',
    given: (mark, day) => `Revisão do coach: ${mark}, ${day}`,
    outdated: (mark, day) => `Revisão do coach: ${mark}, ${day}, defasada`,
  },
  stored: {
    heading: 'O que está salvo neste cartão',
    nothing: 'Nada ainda.',
    text: 'O Canvas Signals guarda isto no próprio cartão, no Trello: campos, evidências, segmentos, a revisão do coach. Quem vê o quadro pode ler; excluir o cartão exclui isto.',
    asJson: 'O que está salvo, como JSON',
    copy: 'Copiar',
  },
  segments: {
    heading: 'Segmentos',
    removed: 'Um segmento que foi removido',
    noneOnBoard: 'Este quadro ainda não tem segmentos.',
    noneChosen: 'Nenhum escolhido, nem aqui nem para o canvas.',
    asCanvas: 'Como o canvas inteiro:',
    add: 'Adicionar segmentos…',
    change: 'Alterar segmentos…',
  },
};
