import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { whole } = formatsOf('pt');

export const pt: Catalogue<typeof en> = {
  searchFor: (label) => `Buscar os cartões para “${label}”`,
  search: 'Buscar tarefas, dores, ganhos',
  none: 'Ainda não há tarefas, dores nem ganhos neste quadro.',
  notFound: 'Nenhum cartão tem isso no nome.',
  hidden: (number) => `Mais ${whole(number)}: use a busca para encontrá-los.`,
  most: (number) => `Não é possível escolher mais de ${whole(number)}.`,
  strays: {
    label: 'Links que não levam a lugar nenhum',
    gone: 'Um cartão arquivado, excluído ou de outro quadro',
    noTarget: 'não é tarefa, dor nem ganho',
    remove: 'Remover',
    removeNamed: (card) => `Remover o link para ${card}`,
    removeGone: 'Remover o link para um cartão que não existe mais',
  },
};
