import { formatsOf } from '../../language/formats';
import { people, verdicts } from '../badges/pt';
import type { CoreWords } from './en';

const { counted, decimal } = formatsOf('pt');

export const signals: CoreWords['signals'] = {
  consequence: 'Faz mal se não se resolve',
  workaround: 'Já improvisam',
  investment: 'Gastam tempo ou dinheiro com isso',
};

export const customers = (number: number) => counted(number, { one: 'cliente', other: 'clientes' });
export const characters = (number: number) => counted(number, { one: 'caractere', other: 'caracteres' });

export const pt: CoreWords = {
  verdicts,
  people,
  columns: {
    job: { one: 'Tarefa', many: 'Tarefas' },
    pain: { one: 'Dor', many: 'Dores' },
    gain: { one: 'Ganho', many: 'Ganhos' },
    product: { one: 'Produto', many: 'Produtos' },
    reliever: { one: 'Aliviador de dores', many: 'Aliviadores de dores' },
    creator: { one: 'Criador de ganhos', many: 'Criadores de ganhos' },
  },
  kinds: {
    teamOpinion: 'Opinião da equipe',
    deskResearch: 'Pesquisa documental',
    survey: 'Questionário',
    interview: 'Entrevista',
    observation: 'Observação',
    experiment: 'Experimento',
    usageData: 'Dados de uso',
  },
  kindsInLine: {
    teamOpinion: 'opinião da equipe',
    deskResearch: 'pesquisa documental',
    survey: 'questionário',
    interview: 'entrevista',
    observation: 'observação',
    experiment: 'experimento',
    usageData: 'dados de uso',
  },
  stances: {
    supports: 'A favor',
    contradicts: 'Contra',
  },
  signals,
  marks: {
    needsEvidence: 'Falta evidência',
    reword: 'Reformular',
    good: 'Bom',
  },
  contestedVerdict: (verdict) => `${verdict}, em disputa`,

  customers,
  entries: (number) => counted(number, { one: 'registro', other: 'registros' }),
  cards: (number) => counted(number, { one: 'cartão', other: 'cartões' }),
  points: (points) => decimal(points),
};
