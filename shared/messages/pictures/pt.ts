import type { Catalogue } from '../../language/catalogue';
import { formatsOf } from '../../language/formats';
import type { en } from './en';

const { whole, decimal, counted, form, list } = formatsOf('pt');

export const pt: Catalogue<typeof en> = {
  language: 'pt',
  columns: {
    job: 'Tarefas',
    pain: 'Dores',
    gain: 'Ganhos',
    product: 'Produtos',
    reliever: 'Aliviadores de dores',
    creator: 'Criadores de ganhos',
  },
  column: {
    job: 'Tarefa',
    pain: 'Dor',
    gain: 'Ganho',
    product: 'Produto',
    reliever: 'Aliviador de dores',
    creator: 'Criador de ganhos',
  },
  shapes: {
    assumption: 'Suposição',
    heard: 'Ouvido',
    repeated: 'Repetido',
    strong: 'Forte',
    contested: 'Em disputa',
  },
  unnamed: '(sem nome)',
  cards: (count) => counted(count, { one: 'cartão', other: 'cartões' }),
  whole: (number) => whole(number),
  score: (score) => decimal(score),
  percent: (percent) => `${whole(percent)} %`,
  people: (customers, of) => `${whole(customers)} de ${counted(of, { one: 'cliente', other: 'clientes' })}`,
  forAndAgainst: (supporting, contradicting) =>
    `${whole(supporting)} a favor, ${whole(contradicting)} contra`,
  sentence: {
    ranked: (rank, name) => `${whole(rank)}. ${name}.`,
    standing: (parts) => `${parts.join(', ')}.`,
    score: (score) => `pontuação ${score}`,
    addressedBy: (names) => `Atendido por: ${list(names)}.`,
    addresses: (names) => `Atende: ${list(names)}.`,
  },
  more: (count) => `e mais ${whole(count)}`,
  foot: (model, day) => `Canvas Signals, modelo ${model}, em ${day}`,
  map: {
    heading: 'Mapa do canvas',
    title: (name) => (name === '' ? 'Mapa do canvas' : `Mapa do canvas: ${name}`),
    valueMap: 'O que você oferece',
    profile: 'O que os clientes precisam',
    empty: {
      job: 'Ainda não há tarefas',
      pain: 'Ainda não há dores',
      gain: 'Ainda não há ganhos',
      product: 'Ainda não há produtos',
      reliever: 'Ainda não há aliviadores de dores',
      creator: 'Ainda não há criadores de ganhos',
    },
    uncovered: 'Nada atende ainda',
    legendSize: 'Maior: pontuação mais alta',
    legendLink: 'Atende um dos três primeiros',
    fit: (addressed, top) => `Algo atende ${whole(addressed)} dos ${whole(top)} itens que mais importam.`,
    noValueMap: 'Você ainda não anotou o que oferece, por isso não dá para desenhar o encaixe.',
  },
  opportunity: {
    heading: 'Oportunidade',
    title: (name) => (name === '' ? 'Oportunidade' : `Oportunidade: ${name}`),
    across: 'Quão bem as soluções de hoje atendem',
    up: 'Quanto importa',
    lowServed: 'nada',
    highServed: 'muito bem',
    lowPriority: 'pouco',
    highPriority: 'o máximo',
    regions: {
      underserved: 'Mal atendido',
      wellServed: 'Bem atendido',
      mattersLess: 'Importa menos',
      overserved: 'Atendido demais',
    },
    listed: 'Maior oportunidade primeiro',
    of: (opportunity) => `oportunidade ${whole(opportunity)} de 9`,
    at: (priority, served) => `importa ${whole(priority)}, atendido ${whole(served)}`,
    unrated: (count) =>
      `${counted(count, { one: 'cartão não tem', other: 'cartões não têm' })} as duas notas e não ${form(count, { one: 'aparece', other: 'aparecem' })}.`,
    shown: (count) =>
      `${counted(count, { one: 'cartão', other: 'cartões' })} por quanto cada um importa e quão bem é atendido hoje.`,
    none: 'Ainda não há nada para mostrar: avalie quanto um cartão importa e quão bem ele é atendido hoje.',
  },
  evidence: {
    heading: 'Evidências',
    title: (name) => (name === '' ? 'Evidências' : `Evidências: ${name}`),
    across: 'Pontuação',
    up: 'Quão certo é um lugar entre os três primeiros',
    lanes: { firm: 'Firme', likely: 'Provável', provisional: 'Aberto', outside: 'Fora' },
    laneWords: {
      firm: 'entre os três primeiros em 90 % dos casos ou mais',
      likely: 'em 75 a 90 % dos casos',
      provisional: 'em menos de 75 % dos casos',
      outside: 'em nenhum caso entre os três primeiros',
    },
    early: (heard, needed) =>
      `${counted(heard, { one: 'cliente ouvido', other: 'clientes ouvidos' })}: até chegar a ${whole(needed)}, nenhum lugar é certo.`,
    listed: 'Do mais certo ao menos certo',
    share: (percent) => `entre os três primeiros em ${percent} dos casos`,
    bar: (count, from, to) =>
      `${counted(count, { one: 'cartão', other: 'cartões' })} com ${whole(from)} a ${whole(to)} pontos`,
    shown: (count) =>
      `${counted(count, { one: 'cartão', other: 'cartões' })} por pontuação e por quão certo é um lugar entre os três primeiros.`,
    none: 'Ainda não há nada para mostrar: não há tarefas, dores nem ganhos.',
  },
};
