import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { counted, whole } = formatsOf('es');

export const es: Catalogue<typeof en> = {
  help: 'Qué significan las palabras de una entrada',
  means: (meaning, example) => `${meaning} Por ejemplo: «${example}»`,
  changeLabel: 'Cambiar la entrada',
  save: 'Guardar',
  cancel: 'Cancelar',
  change: 'Cambiar',
  changeNamed: (who, day) => `Cambiar la entrada de ${who}, ${day}`,
  delete: 'Eliminar',
  deleteNamed: (who, day) => `Eliminar la entrada de ${who}, ${day}`,
  toolbar: 'Qué evidencia se muestra',
  filters: {
    kind: { label: 'Filtro: cómo se supo', any: 'Todos los tipos' },
    stance: { label: 'Filtro: a favor o en contra', any: 'A favor y en contra' },
    signal: { label: 'Filtro: señal', any: 'Todas las señales' },
  },
  oldestFirst: 'Lo más antiguo primero',
  newestFirst: 'Lo más reciente primero',
  shown: (shown, all) => `${whole(shown)} de ${counted(all, { one: 'entrada', other: 'entradas' })}`,
  showAll: 'Mostrar todo',
};
