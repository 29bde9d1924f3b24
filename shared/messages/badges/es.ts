import { formatsOf } from '../../language/formats';
import type { BadgeWords } from './en';

const { counted, whole } = formatsOf('es');

export const verdicts: BadgeWords['verdicts'] = {
  assumption: 'Suposición',
  heard: 'Oído',
  repeated: 'Repetido',
  strong: 'Sólido',
};

export const people = (number: number) => counted(number, { one: 'persona', other: 'personas' });

export const es: BadgeWords = {
  verdicts,
  people,
  against: (people) => `${whole(people)} en contra`,
  contested: (supporting, against) => `En disputa · ${whole(supporting)} sí, ${whole(against)} no`,
  ratings: {
    job: (rating) => `Importancia ${rating}`,
    pain: (rating) => `Gravedad ${rating}`,
    gain: (rating) => `Relevancia ${rating}`,
  },
  ranks: {
    job: (rank) => `N.º ${rank} en tareas`,
    pain: (rank) => `N.º ${rank} en dolores`,
    gain: (rank) => `N.º ${rank} en alegrías`,
  },
  coach: {
    needsEvidence: 'Coach: más evidencia',
    reword: 'Coach: reformular',
    good: 'Coach: bien',
  },
  outdated: (mark) => `${mark}, antiguo`,
  noEvidence: 'Aún sin evidencia',
  unreadable: 'Datos ilegibles',
  evidence: 'Evidencia',
  score: 'Puntuación',
  addEvidence: 'Añadir evidencia',
};
