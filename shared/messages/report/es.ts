import { formatsOf } from '../../language/formats';
import type { ReportWords } from './en';

const { counted, whole } = formatsOf('es');
const lists = (count: number) => counted(count, { one: 'lista', other: 'listas' });
const cards = (count: number) => counted(count, { one: 'tarjeta', other: 'tarjetas' });

export const es: ReportWords = {
  title: (board) => `Resumen de ${board}`,
  titleWithoutName: 'Resumen de un tablero',
  heard: (count) => counted(count, { one: 'cliente escuchado', other: 'clientes escuchados' }),
  lastEvidence: (day) => `última evidencia: ${day}`,
  forAndAgainst: (supporting, against) => `${whole(supporting)} a favor, ${whole(against)} en contra`,
  next: (step) => `A continuación: ${step}`,
  nearMiss: (name, points) => `Por poco: ${name}, a ${points} puntos del número 3`,
  fit: 'Encaje',
  open: (name) => `Nada aborda ${name}`,
  openOnALine: (name) => `Nada aborda: ${name}`,
  explore: 'Qué explorar',
  leftOut: 'Qué falta',
  counted: (counts) =>
    `Se han leído ${lists(counts.lists)} y ${cards(counts.cards)}; archivadas: ${lists(counts.archivedLists)} y ${cards(counts.archived)}; se muestran ${cards(counts.shown)}`,
  astray: (count) => `${cards(count)} de listas que el archivo no contiene`,
  model: (model, day) => `Modelo ${model}, a fecha de ${day}.`,
};
