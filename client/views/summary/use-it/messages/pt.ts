import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { decimal, form } = formatsOf('pt');

export const pt: Catalogue<typeof en> = {
  heading: 'O que fazer com isso',
  build: {
    heading: 'Construir',
    nothing: 'Ainda não há tarefas, dores nem ganhos a que responder.',
    open: 'Nada trata ainda:',
    more: 'Ver o encaixe',
  },
  prioritise: {
    heading: 'Priorizar',
    nothing: 'Nada tem ainda evidência de clientes, então nada vem primeiro.',
    points: (column, points) =>
      `${column}, ${decimal(points)} ${form(points, { one: 'ponto', other: 'pontos' })}`,
    more: 'Ver a classificação completa',
  },
  describe: {
    heading: 'Descrever',
    more: 'Trabalhar no rascunho',
  },
  explore: {
    heading: 'O que explorar',
    nothing: 'Nada do que você avalia com 3 ou mais espera evidência.',
    riskiest: 'A suposição mais arriscada:',
    more: 'Ver o que perguntar',
  },
};
