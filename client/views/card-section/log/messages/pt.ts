import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { counted, whole } = formatsOf('pt');

export const pt: Catalogue<typeof en> = {
  help: 'O que significam as palavras de um registro',
  means: (meaning, example) => `${meaning} Por exemplo: “${example}”`,
  changeLabel: 'Alterar o registro',
  save: 'Salvar',
  cancel: 'Cancelar',
  change: 'Alterar',
  changeNamed: (who, day) => `Alterar o registro de ${who}, ${day}`,
  delete: 'Excluir',
  deleteNamed: (who, day) => `Excluir o registro de ${who}, ${day}`,
  toolbar: 'Quais evidências aparecem',
  filters: {
    kind: { label: 'Filtro: como se soube', any: 'Todos os tipos' },
    stance: { label: 'Filtro: a favor ou contra', any: 'A favor e contra' },
    signal: { label: 'Filtro: sinal', any: 'Todos os sinais' },
  },
  oldestFirst: 'Mais antigas primeiro',
  newestFirst: 'Mais recentes primeiro',
  shown: (shown, all) => `${whole(shown)} de ${counted(all, { one: 'registro', other: 'registros' })}`,
  showAll: 'Mostrar tudo',
};
