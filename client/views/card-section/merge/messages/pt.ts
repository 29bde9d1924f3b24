import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { counted, form, whole } = formatsOf('pt');
const cards = (number: number) => counted(number, { one: 'cartão', other: 'cartões' });
const entries = (number: number) => counted(number, { one: 'registro', other: 'registros' });

export const pt: Catalogue<typeof en> = {
  quoted: (name) => `“${name}”`,
  noName: '(sem nome)',
  again: 'Tentar de novo',
  cancel: 'Cancelar',
  open: 'Juntar a outro cartão…',
  notSaved: 'Não foi salvo.',
  alike: {
    label: 'Cartões muito parecidos com este',
    before: 'Muito parecido com ',
    unreadable: 'não é possível ler o que está salvo lá',
    nothing: 'nada registrado lá ainda',
    entries: (number) => `${entries(number)} lá`,
    open: 'Abrir',
    merge: 'Juntar a ele',
    different: 'São diferentes',
    noted: 'Anotado: são duas coisas diferentes.',
  },
  choose: {
    heading: 'Juntar a qual cartão?',
    find: 'Procurar um cartão',
    none: 'Nenhum cartão deste lado do canvas tem isso no nome.',
    found: (number) => cards(number),
    first: (number, shown) => `${cards(number)}; aparecem os primeiros ${whole(shown)}`,
  },
  confirm: {
    heading: { before: 'Juntar a ', behind: '' },
    reading: 'Lendo o outro cartão',
    merge: 'Juntar',
    other: 'Escolher outro cartão',
    cannot: 'Não é possível juntar agora',
    failures: {
      'no-answer': 'O Trello não respondeu. Nada foi alterado. Verifique sua conexão e tente de novo.',
      gone: 'Não é mais possível ler este cartão: ele foi arquivado, excluído ou movido. Nada foi alterado. Escolha outro.',
      unreadable:
        'Não é possível ler o que está salvo neste cartão; por isso nada pode ser adicionado a ele. Nada foi alterado. Escolha outro.',
    },
    nothing: 'Não há nada neste cartão para mover. Se ninguém precisa dele, arquive-o no Trello.',
    full: 'Os dois não cabem em um só cartão',
    overrun: (by) => ({
      before: 'Demais para ',
      behind: `: sobram ${by}. Nada foi alterado. Encurte ou exclua notas em um dos dois cartões e escolha-o de novo.`,
    }),
    noEntry: 'Nenhum registro é movido.',
    moves: (number) => ({ before: ` ${form(number, { one: 'passa', other: 'passam' })} para `, behind: '.' }),
    links: (number) =>
      `${cards(number)} do mapa de valor ${form(number, { one: 'vai atendê-lo', other: 'vão atendê-lo' })} em vez deste:`,
    unread: (number) =>
      `Este programa não consegue ler ${counted(number, { one: 'registro ou campo', other: 'registros ou campos' })} deste cartão, que ${form(number, { one: 'fica', other: 'ficam' })} aqui.`,
    unasked: (number) =>
      `Não foi possível ler ${cards(number)} do mapa de valor. Se algum atende este cartão, o vínculo fica.`,
    now: 'Lá agora:',
    then: 'Juntos:',
    kept: 'Nada é arquivado nem excluído; depois você pode arquivar este cartão no Trello.',
  },
  outcome: {
    label: 'Juntar',
    merging: { before: 'Juntando a ', behind: '…' },
    undoing: { before: 'Trazendo tudo de volta de ', behind: '…' },
    notMerged: 'Não foi juntado por completo.',
    notUndone: 'Não foi desfeito por completo.',
    undone: { before: 'Desfeito. O que tinha passado para ', behind: ' está de volta neste cartão.' },
    merged: { before: 'Juntado a ', behind: '.' },
    moved: (moving) => ({ before: `${moving} agora em `, behind: '.' }),
    stayed: (number) =>
      `${entries(number)} ${form(number, { one: 'ficou aqui: foi adicionado ou alterado', other: 'ficaram aqui: foram adicionados ou alterados' })} nesse meio-tempo. Junte de novo para mover tudo.`,
    archive: 'Agora você pode arquivar este cartão no Trello.',
    undo: 'Desfazer',
    undoNamed: 'Desfazer a junção',
    openThat: 'Abrir o outro cartão',
    done: 'Concluir',
    leave: 'Deixar assim',
  },
  step: {
    reasons: {
      'does-not-fit': 'Não há mais espaço suficiente no cartão.',
      'read-only': 'Você não pode mais editar este quadro.',
      'no-answer': 'O Trello não respondeu: verifique sua conexão.',
      unreadable: 'Não é possível ler o que está salvo no cartão.',
      gone: 'O cartão foi arquivado, excluído ou movido para outro quadro.',
      overwritten: 'Outra pessoa está salvando no mesmo cartão agora.',
    },
    where: {
      merge: {
        0: 'O outro cartão não foi alterado. Todos os registros continuam aqui.',
        1: 'Os registros estão no outro cartão e ainda aqui; por enquanto contam nos dois.',
        2: 'Todos os registros estão no outro cartão. Vínculos do mapa de valor ainda levam para cá.',
      },
      undo: {
        0: 'Este cartão não foi alterado. Todos os registros continuam no outro cartão.',
        1: 'Os registros estão de volta aqui e ainda no outro cartão; por enquanto contam nos dois.',
        2: 'Todos os registros estão de volta aqui. Vínculos do mapa de valor ainda levam ao outro cartão.',
      },
    },
    uncertain: {
      merge: 'Todos os registros continuam aqui. Não é certo se estão também no outro cartão.',
      undo: 'Todos os registros continuam no outro cartão. Não é certo se estão também de volta aqui.',
    },
  },
};
