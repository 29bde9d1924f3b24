import { formatsOf } from '../../language/formats';
import type { BadgeWords } from './en';

const { counted, whole } = formatsOf('pt');

export const verdicts: BadgeWords['verdicts'] = {
  assumption: 'Suposição',
  heard: 'Ouvido',
  repeated: 'Repetido',
  strong: 'Forte',
};

export const people = (number: number) => counted(number, { one: 'pessoa', other: 'pessoas' });

export const pt: BadgeWords = {
  verdicts,
  people,
  against: (people) => `${whole(people)} contra`,
  contested: (supporting, against) => `Em disputa · ${whole(supporting)} sim, ${whole(against)} não`,
  ratings: {
    job: (rating) => `Importância ${rating}`,
    pain: (rating) => `Gravidade ${rating}`,
    gain: (rating) => `Relevância ${rating}`,
  },
  ranks: {
    job: (rank) => `Nº ${rank} em tarefas`,
    pain: (rank) => `Nº ${rank} em dores`,
    gain: (rank) => `Nº ${rank} em ganhos`,
  },
  coach: {
    needsEvidence: 'Coach: mais evidência',
    reword: 'Coach: reformular',
    good: 'Coach: bom',
  },
  outdated: (mark) => `${mark}, antigo`,
  noEvidence: 'Sem evidência ainda',
  unreadable: 'Dados ilegíveis',
  evidence: 'Evidências',
  score: 'Pontuação',
  addEvidence: 'Adicionar evidência',
};
