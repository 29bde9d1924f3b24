import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { counted, decimal, whole } = formatsOf('pt');

export const pt: Catalogue<typeof en> = {
  none: 'Não há nenhum.',
  unset: 'não indicado',
  more: (count) => `Mostrar mais, restam ${whole(count)}`,
  points: (rank, points) => `Posição ${whole(rank)}, ${decimal(points)} pontos`,
  customersIntro:
    'O último ouvido vem primeiro. Um item é novo quando ninguém ouvido antes tinha falado dele.',
  noCustomers: 'Nenhum registro conta ainda: o que a própria equipe pensa não vale como cliente.',
  firstHeard: (day) => `ouvido pela primeira vez em ${day}`,
  brought: (count) =>
    count === 0
      ? 'Não trouxe nada de novo'
      : `Trouxe ${counted(count, { one: 'item novo', other: 'itens novos' })}`,
  alsoSpoke: (count) =>
    `Também falou de ${counted(count, { one: 'item que outros já tinham trazido', other: 'itens que outros já tinham trazido' })}`,
  diagnosis: {
    fewItems: 'Os itens que existem',
    fewWithEvidence: 'Os itens com evidências',
    noClearCut: 'Da posição 3 à 6',
    manyUntouched: 'Os itens sem nenhum dos dois',
    clear: 'Os seis primeiros',
  },
  fitIntro: (answered, all) =>
    `Os itens principais somam ${decimal(all)} pontos, dos quais ${decimal(answered)} estão em itens a que algo responde.`,
  addressedBy: 'Respondem a ele',
  notAddressed: 'Nada responde a ele ainda.',
  firmnessIntro: (draws, percent) =>
    `Os clientes deste canvas foram sorteados de novo ${whole(draws)} vezes, uns duas vezes, outros nenhuma, como se você tivesse conversado com outros parecidos. O item ficou entre os três primeiros em ${percent} % dos sorteios.`,
  firmnessEarly: (from) =>
    `Com menos de ${whole(from)} clientes uma posição é provisória, digam o que disserem os sorteios.`,
  evidenceOf: 'O que foi anotado',
  rival: 'Logo atrás dos três primeiros',
  lookedAt: 'Estes cartões foram observados:',
  segmentMissing:
    'Nas configurações, em “Segmentos”, dê nome ao segmento e indique que este canvas o descreve.',
};
