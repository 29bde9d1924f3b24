import { formatsOf } from '../../language/formats';
import type { Column } from '../../taxonomy';
import type { SummaryWords } from './en';

const { counted, decimal, form, whole } = formatsOf('pt');

interface Noun {
  readonly one: string;
  readonly other: string;
  readonly feminine: boolean;
}
const NOUNS: Readonly<Record<Column, Noun>> = {
  job: { one: 'tarefa', other: 'tarefas', feminine: true },
  pain: { one: 'dor', other: 'dores', feminine: true },
  gain: { one: 'ganho', other: 'ganhos', feminine: false },
  product: { one: 'produto', other: 'produtos', feminine: false },
  reliever: { one: 'aliviador de dores', other: 'aliviadores de dores', feminine: false },
  creator: { one: 'criador de ganhos', other: 'criadores de ganhos', feminine: false },
};
const many = (column: Column) => NOUNS[column].other;
const items = (count: number, column: Column) => counted(count, NOUNS[column]);
/** The word that goes with the column's gender. */
const gendered = (column: Column, masculine: string, feminine: string) =>
  NOUNS[column].feminine ? feminine : masculine;
const customers = (count: number) => counted(count, { one: 'cliente', other: 'clientes' });
const newItems = (number: number) =>
  `Os últimos 3 clientes trouxeram ${counted(number, { one: 'item novo', other: 'itens novos' })}`;
const addressed = (number: number, of: number) =>
  `${whole(number)} de ${counted(of, { one: 'item principal', other: 'itens principais' })} ${form(number, { one: 'está atendido', other: 'estão atendidos' })}`;

export const pt: SummaryWords = {
  saturation: {
    none: 'Nenhum cliente ouvido ainda',
    early: (number) =>
      `${counted(number, { one: 'cliente ouvido', other: 'clientes ouvidos' })}: cedo demais para saber se você já ouviu tudo`,
    nothingNew: 'Os últimos 3 clientes não trouxeram nada novo',
    littleNew: (number, base) => `${newItems(number)}, quase nada ao lado dos ${whole(base)} dos primeiros 4`,
    stillNew: (number) => `${newItems(number)}: continue perguntando`,
  },
  diagnosis: {
    clear: {
      sentence: (column) =>
        `Claro: ${gendered(column, 'alguns poucos', 'algumas poucas')} ${many(column)} se destacam.`,
      action:
        'Leve os três primeiros lugares aos seus próximos clientes e construa sobre o que se confirmar.',
    },
    tooShallow: (sentence) => `Raso demais: ${sentence}.`,
    tooBroad: (sentence) => `Amplo demais: ${sentence}.`,
    fewItems: {
      sentence: (count, column) =>
        count === 0
          ? `${gendered(column, 'nenhum', 'nenhuma')} ${NOUNS[column].one} ainda`
          : `só ${items(count, column)}`,
      action: (column) =>
        `Pergunte aos clientes sobre ${gendered(column, 'seus', 'suas')} ${many(column)} e escreva um cartão para cada ${gendered(column, 'um', 'uma')}.`,
    },
    fewWithEvidence: {
      sentence: (count, column) =>
        count === 0
          ? `${gendered(column, 'nenhum', 'nenhuma')} ${NOUNS[column].one} tem evidência de clientes`
          : `só ${items(count, column)} com evidência de clientes`,
      action: (column) =>
        `Leve ${gendered(column, 'os', 'as')} ${many(column)} que você mais valoriza aos seus próximos clientes e registre o que dizem.`,
    },
    noClearCut: {
      sentence: (gap) =>
        `há só ${decimal(gap)} ${form(gap, { one: 'ponto', other: 'pontos' })} entre o terceiro lugar e o sexto`,
      action:
        'Pergunte o que os clientes fazem hoje a respeito de cada um: sobe aquilo em que gastam tempo ou dinheiro.',
    },
    manyUntouched: {
      sentence: (count, column) => `${items(count, column)} sem avaliação nem evidência`,
      action: 'Avalie, junte o que significa o mesmo e arquive o que nenhum cliente menciona.',
    },
  },
  firmness: {
    none: 'Provisório: nenhum cliente ouvido ainda',
    early: (heard, from) =>
      `Provisório: só ${counted(heard, { one: 'cliente ouvido', other: 'clientes ouvidos' })}, e são precisos ${whole(from)} para dizer`,
    words: { firm: 'Firme', likely: 'Provável', provisional: 'Provisório' },
    share: (word, percent) =>
      `${word}: com outros clientes como os seus, estaria entre os 3 primeiros em ${percent} % dos casos`,
  },
  fit: {
    none: 'Nenhum dos itens principais está atendido ainda.',
    noPoints: (number, of) => `${addressed(number, of)}; ainda não têm pontos.`,
    share: (number, of, percent) => `${addressed(number, of)}: ${percent} % dos pontos deles.`,
  },
  coverage: {
    noSegment: 'Ninguém disse quem este canvas descreve: dê nome ao segmento e ao que o distingue.',
    onlyFunctionalJobs:
      'Todas as tarefas são funcionais: pergunte como os clientes querem se sentir e como querem ser vistos.',
    noSocialJobs: 'Nenhuma tarefa é social: pergunte como os clientes querem ser vistos pelos outros.',
    noEmotionalJobs:
      'Nenhuma tarefa é emocional: pergunte como os clientes querem se sentir quando está feito.',
    noRequiredGains: 'Nenhum ganho é necessário: pergunte o que uma solução precisa fazer no mínimo.',
    noRisksOrObstacles:
      'Nenhuma dor é um risco ou um obstáculo: pergunte o que impede os clientes de começar e o que poderia dar errado.',
    jobsWithoutContext: (count) =>
      `${counted(count, { one: 'tarefa não diz', other: 'tarefas não dizem' })} quando nem onde: preencha o contexto.`,
    unrated: (count) =>
      `${counted(count, { one: 'item está', other: 'itens estão' })} sem avaliação: diga quanto cada um importa para os clientes.`,
    stale: (count) =>
      `${counted(count, { one: 'item está', other: 'itens estão' })} há muito tempo sem evidência nova: pergunte de novo.`,
  },
  explore: {
    hypotheses: {
      job: 'Acreditamos que os clientes realmente tentam fazer isso',
      pain: 'Acreditamos que isso incomoda os clientes o bastante para fazerem algo a respeito',
      gain: 'Acreditamos que os clientes procuram isso e notariam',
      product: 'Acreditamos que os clientes usariam isso quando lhes custar algo',
      reliever: 'Acreditamos que isso tira a dor',
      creator: 'Acreditamos que os clientes têm o ganho com isso',
    },
    tests: {
      interview: 'Pergunte sobre a última vez, sem dar o nome você mesmo',
      observation: 'Esteja lá quando acontecer e observe',
      experiment: 'Deixe os clientes fazerem com uma primeira versão e veja o que fazem',
      survey: 'Faça a todos a mesma pergunta fechada sobre o que fizeram',
    },
    threshold: (test, from, asked) =>
      `${test}. Confirma-se se pelo menos ${whole(from)} dos próximos ${customers(asked)} mostrarem isso.`,
  },
};
