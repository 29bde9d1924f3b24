import type { Catalogue } from '../../language/catalogue';
import { formatsOf } from '../../language/formats';
import type { en } from './en';

const { whole, decimal, counted, form, list } = formatsOf('es');

export const es: Catalogue<typeof en> = {
  language: 'es',
  columns: {
    job: 'Tareas',
    pain: 'Dolores',
    gain: 'Alegrías',
    product: 'Productos',
    reliever: 'Aliviadores de dolores',
    creator: 'Creadores de alegrías',
  },
  column: {
    job: 'Tarea',
    pain: 'Dolor',
    gain: 'Alegría',
    product: 'Producto',
    reliever: 'Aliviador de dolores',
    creator: 'Creador de alegrías',
  },
  shapes: {
    assumption: 'Suposición',
    heard: 'Oído',
    repeated: 'Repetido',
    strong: 'Sólido',
    contested: 'En disputa',
  },
  unnamed: '(sin nombre)',
  cards: (count) => counted(count, { one: 'tarjeta', other: 'tarjetas' }),
  whole: (number) => whole(number),
  score: (score) => decimal(score),
  percent: (percent) => `${whole(percent)} %`,
  people: (customers, of) => `${whole(customers)} de ${counted(of, { one: 'cliente', other: 'clientes' })}`,
  forAndAgainst: (supporting, contradicting) =>
    `${whole(supporting)} a favor, ${whole(contradicting)} en contra`,
  sentence: {
    ranked: (rank, name) => `${whole(rank)}. ${name}.`,
    standing: (parts) => `${parts.join(', ')}.`,
    score: (score) => `puntuación ${score}`,
    addressedBy: (names) => `Lo atiende: ${list(names)}.`,
    addresses: (names) => `Atiende: ${list(names)}.`,
  },
  more: (count) => `y ${whole(count)} más`,
  foot: (model, day) => `Canvas Signals, modelo ${model}, a fecha de ${day}`,
  map: {
    heading: 'Mapa del lienzo',
    title: (name) => (name === '' ? 'Mapa del lienzo' : `Mapa del lienzo: ${name}`),
    valueMap: 'Lo que ofreces',
    profile: 'Lo que necesitan los clientes',
    empty: {
      job: 'Aún no hay tareas',
      pain: 'Aún no hay dolores',
      gain: 'Aún no hay alegrías',
      product: 'Aún no hay productos',
      reliever: 'Aún no hay aliviadores de dolores',
      creator: 'Aún no hay creadores de alegrías',
    },
    uncovered: 'Nada lo atiende todavía',
    legendSize: 'Más grande: más puntuación',
    legendLink: 'Atiende algo de los tres primeros',
    fit: (addressed, top) =>
      `Algo atiende ${whole(addressed)} de los ${whole(top)} elementos que más importan.`,
    noValueMap: 'Aún no has anotado qué ofreces, así que no se puede dibujar el encaje.',
  },
  opportunity: {
    heading: 'Oportunidad',
    title: (name) => (name === '' ? 'Oportunidad' : `Oportunidad: ${name}`),
    across: 'Qué tan bien lo resuelven las soluciones de hoy',
    up: 'Cuánto importa',
    lowServed: 'nada',
    highServed: 'muy bien',
    lowPriority: 'poco',
    highPriority: 'lo máximo',
    regions: {
      underserved: 'Mal atendido',
      wellServed: 'Bien atendido',
      mattersLess: 'Importa menos',
      overserved: 'Atendido de más',
    },
    listed: 'De mayor a menor oportunidad',
    of: (opportunity) => `oportunidad ${whole(opportunity)} de 9`,
    at: (priority, served) => `importa ${whole(priority)}, atendido ${whole(served)}`,
    unrated: (count) =>
      `${counted(count, { one: 'tarjeta no tiene', other: 'tarjetas no tienen' })} las dos valoraciones y no se ${form(count, { one: 'muestra', other: 'muestran' })}.`,
    shown: (count) =>
      `${counted(count, { one: 'tarjeta', other: 'tarjetas' })} según cuánto importa cada una y qué tan bien está atendida hoy.`,
    none: 'Todavía no hay nada que mostrar: valora cuánto importa una tarjeta y qué tan bien está atendida hoy.',
  },
  evidence: {
    heading: 'Evidencia',
    title: (name) => (name === '' ? 'Evidencia' : `Evidencia: ${name}`),
    across: 'Puntuación',
    up: 'Qué tan seguro es un puesto entre los tres primeros',
    lanes: { firm: 'Firme', likely: 'Probable', provisional: 'Abierto', outside: 'Fuera' },
    laneWords: {
      firm: 'entre los tres primeros en el 90 % de los casos o más',
      likely: 'entre el 75 y el 90 % de los casos',
      provisional: 'en menos del 75 % de los casos',
      outside: 'en ningún caso entre los tres primeros',
    },
    early: (heard, needed) =>
      `${counted(heard, { one: 'cliente escuchado', other: 'clientes escuchados' })}: hasta que sean ${whole(needed)}, ningún puesto es seguro.`,
    listed: 'De más a menos seguro',
    share: (percent) => `entre los tres primeros en el ${percent} de los casos`,
    bar: (count, from, to) =>
      `${counted(count, { one: 'tarjeta', other: 'tarjetas' })} con ${whole(from)} a ${whole(to)} puntos`,
    shown: (count) =>
      `${counted(count, { one: 'tarjeta', other: 'tarjetas' })} según su puntuación y qué tan seguro es su puesto entre los tres primeros.`,
    none: 'Todavía no hay nada que mostrar: no hay tareas, dolores ni alegrías.',
  },
};
