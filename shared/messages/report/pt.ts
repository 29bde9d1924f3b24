import { formatsOf } from '../../language/formats';
import type { ReportWords } from './en';

const { counted, whole } = formatsOf('pt');
const lists = (count: number) => counted(count, { one: 'lista', other: 'listas' });
const cards = (count: number) => counted(count, { one: 'cartão', other: 'cartões' });

export const pt: ReportWords = {
  title: (board) => `Resumo de ${board}`,
  titleWithoutName: 'Resumo de um quadro',
  heard: (count) => counted(count, { one: 'cliente ouvido', other: 'clientes ouvidos' }),
  lastEvidence: (day) => `última evidência: ${day}`,
  forAndAgainst: (supporting, against) => `${whole(supporting)} a favor, ${whole(against)} contra`,
  next: (step) => `A seguir: ${step}`,
  nearMiss: (name, points) => `Por pouco: ${name}, a ${points} pontos do número 3`,
  fit: 'Encaixe',
  open: (name) => `Nada atende ${name}`,
  openOnALine: (name) => `Nada atende: ${name}`,
  explore: 'O que explorar',
  leftOut: 'O que falta',
  counted: (counts) =>
    `Foram lidos ${lists(counts.lists)} e ${cards(counts.cards)}; arquivados: ${lists(counts.archivedLists)} e ${cards(counts.archived)}; são mostrados ${cards(counts.shown)}`,
  astray: (count) => `${cards(count)} de listas que o arquivo não contém`,
  model: (model, day) => `Modelo ${model}, em ${day}.`,
};
