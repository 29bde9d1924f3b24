import { formatsOf } from '../../language/formats';
import { customers, signals } from '../core/pt';
import type { FigureWords } from './en';

const { counted, decimal, form, whole } = formatsOf('pt');

export const pt: FigureWords = {
  nextStep: {
    askFirstCustomer: 'Ninguém disse isso ainda: pergunte a um primeiro cliente.',
    moreCustomers: (number) =>
      `Ouça isso de ${counted(number, { one: 'cliente a mais', other: 'clientes a mais' })}.`,
    directEvidence: {
      profile: 'Converse com clientes ou observe-os: questionários e leitura sozinhos não levam adiante.',
      valueMap: 'Observe clientes usando ou faça um experimento: o que dizem a respeito não leva adiante.',
    },
    behaviour: (number) =>
      number === 1
        ? 'Pergunte o que fazem hoje a respeito: mais um cliente com um improviso ou um investimento torna isso forte.'
        : `Pergunte o que fazem hoje a respeito: ${customers(number)} com um improviso ou um investimento tornam isso forte.`,
    nothing: 'Não falta nada: é direto, repetido e muda o que os clientes fazem.',
  },
  receipt: {
    parts: { repetition: 'Clientes dizem', ...signals, priority: 'Sua própria avaliação' },
    points: (part, points, most) => `${part}: ${decimal(points)} de ${whole(most)} pontos`,
    notRated: 'sem avaliação',
    nobody: 'ninguém ainda',
    outweighed: 'quem contradiz pesa mais',
    against: 'contra',
    sum: {
      together: (points, model) => `Ao todo ${decimal(points)} pontos, modelo ${model}`,
      assumption: (points, model) =>
        `Uma suposição até que um cliente diga isso: ${decimal(points)} pontos que só decidem o lugar, modelo ${model}`,
    },
  },
  prevalence: {
    none: 'Nenhum cliente ouvido ainda',
    share: (number, of, low, high) => `${whole(number)} de ${customers(of)}, ${low}–${high} %`,
    explained: (number, of, low, high) =>
      `${whole(number)} de ${counted(of, { one: 'cliente ouvido', other: 'clientes ouvidos' })} neste canvas ${form(number, { one: 'confirma', other: 'confirmam' })} isso. Entre todos os clientes como esses, é provável que fique entre ${low} e ${high} %: quanto mais você ouve, mais os dois se aproximam.`,
  },
  stale: (days) =>
    `Sem evidência nova há ${counted(days, { one: 'dia', other: 'dias' })}: pergunte de novo se ainda vale.`,
  opportunity: (opportunity, most, priority, served) =>
    `Oportunidade ${opportunity} de ${most}: importa ${priority}, o que usam hoje atende ${served}.`,
  reviewCounts: (none, outdated, current) =>
    `${whole(none)} para revisar · ${whole(outdated)} com revisão defasada · ${whole(current)} em dia`,
  room: {
    full: 'Este cartão está cheio',
    notesFit: (number) =>
      `${form(number, { one: 'Cabe', other: 'Cabem' })} cerca de ${counted(number, { one: 'nota a mais', other: 'notas a mais' })} neste cartão`,
  },
};
