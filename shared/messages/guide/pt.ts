import type { Catalogue } from '../../language/catalogue';
import type { en } from './en';

export const pt: Catalogue<typeof en> = {
  heading: 'Roteiro de entrevista',
  lead: 'Meia hora com um cliente. Pergunte o que aconteceu e deixe os silêncios ficarem.',
  opening: 'Para começar',
  listen: 'Escute se aparece, sem dizer você o nome',
  closing: 'Para terminar',
  tests: 'Não é para entrevista: teste depois',
  notes: 'Notas',
  copy: 'Copiar o roteiro',
  print: 'Imprimir',
  open: 'Roteiro de entrevista: o que perguntar ao próximo cliente',
  openings: {
    thanks: 'Agradeça, diga quanto tempo leva e pergunte se pode tomar notas.',
    aim: 'Diga que quer saber como é hoje, sem vender e sem querer ter razão.',
    code: 'Escreva um código como C07 no lugar do nome.',
  },
  parts: {
    job: 'O que fazem',
    pain: 'O que incomoda',
    gain: 'O que procuram',
  },
  closings: {
    missed: 'O que eu deveria ter perguntado e não perguntei?',
    others: 'Quem mais lida com isso, e posso falar com essa pessoa?',
    log: 'Anote no mesmo dia: o que foi dito, com as palavras deles.',
  },
};
