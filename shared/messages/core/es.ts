import { formatsOf } from '../../language/formats';
import { people, verdicts } from '../badges/es';
import type { CoreWords } from './en';

const { counted, decimal } = formatsOf('es');

export const signals: CoreWords['signals'] = {
  consequence: 'Duele si no se resuelve',
  workaround: 'Ya improvisan',
  investment: 'Le dedican tiempo o dinero',
};

export const customers = (number: number) => counted(number, { one: 'cliente', other: 'clientes' });
export const characters = (number: number) => counted(number, { one: 'carácter', other: 'caracteres' });

export const es: CoreWords = {
  verdicts,
  people,
  columns: {
    job: { one: 'Tarea', many: 'Tareas' },
    pain: { one: 'Dolor', many: 'Dolores' },
    gain: { one: 'Alegría', many: 'Alegrías' },
    product: { one: 'Producto', many: 'Productos' },
    reliever: { one: 'Aliviador de dolores', many: 'Aliviadores de dolores' },
    creator: { one: 'Creador de alegrías', many: 'Creadores de alegrías' },
  },
  kinds: {
    teamOpinion: 'Opinión del equipo',
    deskResearch: 'Investigación documental',
    survey: 'Encuesta',
    interview: 'Entrevista',
    observation: 'Observación',
    experiment: 'Experimento',
    usageData: 'Datos de uso',
  },
  kindsInLine: {
    teamOpinion: 'opinión del equipo',
    deskResearch: 'investigación documental',
    survey: 'encuesta',
    interview: 'entrevista',
    observation: 'observación',
    experiment: 'experimento',
    usageData: 'datos de uso',
  },
  stances: {
    supports: 'A favor',
    contradicts: 'En contra',
  },
  signals,
  marks: {
    needsEvidence: 'Faltan evidencias',
    reword: 'Reformular',
    good: 'Bien',
  },
  contestedVerdict: (verdict) => `${verdict}, en disputa`,

  customers,
  entries: (number) => counted(number, { one: 'entrada', other: 'entradas' }),
  cards: (number) => counted(number, { one: 'tarjeta', other: 'tarjetas' }),
  points: (points) => decimal(points),
};
