import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { counted, whole } = formatsOf('pt');

export const pt: Catalogue<typeof en> = {
  heading: 'Encaixe',
  nothingToFit: 'Ainda não há tarefas, dores ou ganhos com que encaixar.',
  open: 'Nada responde ainda a',
  answered: 'A que se responde, e com quê',
  by: ', por ',
  nothing: ', ainda não responde a nada',
  lower: ', não responde a nada dos três primeiros',
  idle: (count) =>
    counted(count, {
      one: 'cartão não responde a nada do que mais importa',
      other: 'cartões não respondem a nada do que mais importa',
    }),
  aCard: 'um cartão',
  more: (count) => `E mais ${whole(count)}.`,
};
