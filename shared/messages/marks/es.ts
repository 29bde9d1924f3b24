import type { Catalogue } from '../../language/catalogue';
import { formatsOf } from '../../language/formats';
import type { en } from './en';

const { counted, whole } = formatsOf('es');
const TOP = { one: 'elemento principal', other: 'elementos principales' };
const ADDRESSED = { one: 'elemento abordado', other: 'elementos abordados' };
const ADDRESSED_TOP = { one: 'elemento principal abordado', other: 'elementos principales abordados' };
const JOBS = { one: 'tarea principal', other: 'tareas principales' };

export const es: Catalogue<typeof en> = {
  heading: 'Diez señales de una propuesta de valor fuerte',
  lead: 'Las seis primeras salen del tablero; las cuatro últimas solo puedes decirlas tú.',
  judged: 'Lo que dice el tablero',
  rated: 'Lo que dices tú',
  notRated: 'Sin valorar',
  kept: 'Tu valoración se guarda en el tablero, para este lienzo.',
  names: {
    focus: 'Se centra en lo que más importa',
    unsatisfied: 'Se centra en lo que hoy está mal resuelto',
    fewDoneWell: 'Pocas cosas, muy bien hechas',
    beyondFunctional: 'Va más allá de lo funcional',
    measured: 'Se mide como mide el cliente',
    manyOrMuch: 'Mucha gente, o mucho dinero',
    different: 'Diferente donde cuenta',
    better: 'Mejor en al menos una dimensión',
    hardToCopy: 'Difícil de copiar',
    soundModel: 'Se apoya en un modelo de negocio sólido',
  },
  states: {
    holds: 'Se cumple',
    partly: 'En parte',
    open: 'Todavía no',
    unknown: 'No se sabe',
  },
  reasons: {
    focus: (count: number, of: number) => `Tu mapa de valor aborda ${whole(count)} de ${counted(of, TOP)}`,
    unsatisfied: (count: number, of: number) =>
      `${whole(count)} de ${counted(of, ADDRESSED_TOP)} importan más de lo bien resueltos que están hoy`,
    fewDoneWell: (count: number, of: number) =>
      `Para ${whole(count)} de ${counted(of, ADDRESSED)} se mostró que algo funciona`,
    beyondFunctional: (count: number, of: number) =>
      `${whole(count)} de ${counted(of, ADDRESSED_TOP)} son sociales o emocionales`,
    measured: (count: number, of: number) => `${whole(count)} de ${counted(of, JOBS)} con medida de éxito`,
    manyOrMuch: (count: number, of: number) =>
      `${whole(count)} de ${counted(of, ADDRESSED_TOP)} los comparte la mitad de tus clientes, o dos pagan por ellos`,
  },
  tooMany: (of: number, few: number) =>
    `Tu mapa de valor aborda ${whole(of)} tareas, dolores y alegrías: más de ${whole(few)} es difícil hacerlo muy bien`,
  unknown: {
    focus: 'Escribe tareas, dolores y alegrías, y valóralos',
    unsatisfied: 'Valora lo bien resuelto que está hoy lo que abordas',
    fewDoneWell: 'Enlaza tus productos, aliviadores y creadores con lo que abordan',
    beyondFunctional: 'Di de lo que abordas si es funcional, social o emocional',
    measured: 'Escribe las primeras tareas',
    manyOrMuch: 'Aborda un elemento principal y anota lo que dicen de él los clientes',
  },
  lowEnds: {
    different: 'como otros',
    better: 'no es mejor',
    hardToCopy: 'en una semana',
    soundModel: 'aún sin idea',
  },
  highEnds: {
    different: 'distinto de todos',
    better: 'mucho mejor',
    hardToCopy: 'casi imposible',
    soundModel: 'las cuentas salen',
  },
};
