import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { counted, decimal, whole } = formatsOf('pt');

const cards = (count: number) => counted(count, { one: 'cartão', other: 'cartões' });

export const pt: Catalogue<typeof en> = {
  heading: 'Resumo',
  canvas: 'Canvas',
  heard: (customers) => `${customers} ouvidos`,
  lastEvidence: (day) => `Última evidência: ${day}`,
  refreshing: 'Lendo o quadro de novo…',
  review: 'Revisar cartões',
  restsOn: 'Em que isto se baseia',
  changedSince: 'O quadro mudou: isto já não vale',
  tabs: {
    label: 'Partes do resumo',
    top: 'Top 3',
    map: 'Mapa',
    fit: 'Encaixe',
    explore: 'O que explorar',
    all: 'Todos os itens',
    compare: 'Comparar',
  },
  computedBy: (model, day) => `Calculado pelo modelo ${model} em ${day}.`,
  copy: 'Copiar como Markdown',
  takeAway: 'Levar',
  again: 'Tentar de novo',
  close: 'Fechar',
  keys: 'Teclas',
  more: (count) => `E mais ${whole(count)}.`,
  reading: {
    start: 'Lendo o quadro…',
    progress: (done, of) => `${whole(done)} de ${whole(of)} cartões lidos`,
    done: (of) => `${cards(of)} lidos. Calculando o resumo…`,
  },
  failures: {
    noAnswer: {
      title: 'O Trello não responde',
      text: 'Não foi possível ler o quadro. Nada foi alterado.',
    },
    notComputed: {
      title: 'Não foi possível contatar o servidor',
      text: 'O quadro foi lido, mas o que calcula o resumo não pôde ser carregado. Nada foi alterado. Verifique sua conexão.',
    },
  },
  remarks: {
    outdated: 'O quadro pode ter mudado desde este cálculo.',
    /** Titles: why the summary was computed here. */
    here: {
      signedOut: 'Calculado no seu navegador',
      refused: 'Calculado no seu navegador; o servidor se recusou a calcular',
      unreachable: 'Calculado no seu navegador; não foi possível contatar o servidor',
    },
    signedOut:
      'Você não entrou no Trello aqui, por isso o servidor não foi consultado. Os números são os mesmos; nada foi registrado.',
    same: 'Os números são os mesmos. Nada foi registrado.',
    unreadable: (count) => `Não foi possível ler: ${cards(count)}`,
    keptOfOne: 'Ele aparece aqui sem campos nem evidências. O que está guardado nele é mantido.',
    keptOfSeveral: 'Eles aparecem aqui sem campos nem evidências. O que está guardado neles é mantido.',
  },
  column: {
    empty: {
      job: 'A lista de tarefas ainda não tem cartões.',
      pain: 'A lista de dores ainda não tem cartões.',
      gain: 'A lista de ganhos ainda não tem cartões.',
    },
    /** The names are such as are recognised in this language. */
    noList: {
      job: 'Nenhuma lista representa as tarefas: uma chamada “Tarefas do cliente” representaria.',
      pain: 'Nenhuma lista representa as dores: uma chamada “Dores do cliente” representaria.',
      gain: 'Nenhuma lista representa os ganhos: uma chamada “Ganhos do cliente” representaria.',
    },
    tied: 'Na ordem da lista: nada os distingue ainda.',
    nearMiss: 'Por pouco',
    asMany: 'Tantos pontos quanto o número 3',
    behind: (points) => `${decimal(points)} pontos atrás do número 3`,
  },
  place: {
    number: (rank) => `Número ${rank}`,
    of: (heard, customers) => `${whole(heard)} de ${customers}`,
    against: (count) => `${whole(count)} contra`,
    disputed: (supporting, contradicting) => `${whole(supporting)} a favor, ${whole(contradicting)} contra`,
    quote: (note) => `“${note}”`,
    firmness: { firm: 'Posição firme', likely: 'Posição provável', provisional: 'Posição provisória' },
    show: 'mostrar em que se baseia',
    hide: 'ocultar em que se baseia',
    howCommon: (share) => `Quão comum: ${share} (intervalo de 95 %).`,
    stale: (days) => `Nenhuma evidência nova há ${whole(days)} dias: pergunte de novo.`,
    open: 'Abrir o cartão',
    score: 'Pontos',
    noScore: 'Ainda sem pontos',
    points: (points) => decimal(points),
  },
};
