import { formatsOf } from '../../language/formats';
import type { Column } from '../../taxonomy';
import type { SummaryWords } from './en';

const { counted, decimal, form, whole } = formatsOf('es');

interface Noun {
  readonly one: string;
  readonly other: string;
  readonly feminine: boolean;
}
const NOUNS: Readonly<Record<Column, Noun>> = {
  job: { one: 'tarea', other: 'tareas', feminine: true },
  pain: { one: 'dolor', other: 'dolores', feminine: false },
  gain: { one: 'alegría', other: 'alegrías', feminine: true },
  product: { one: 'producto', other: 'productos', feminine: false },
  reliever: { one: 'aliviador de dolores', other: 'aliviadores de dolores', feminine: false },
  creator: { one: 'creador de alegrías', other: 'creadores de alegrías', feminine: false },
};
const many = (column: Column) => NOUNS[column].other;
const items = (count: number, column: Column) => counted(count, NOUNS[column]);
/** The word that goes with the column's gender. */
const gendered = (column: Column, masculine: string, feminine: string) =>
  NOUNS[column].feminine ? feminine : masculine;
const customers = (count: number) => counted(count, { one: 'cliente', other: 'clientes' });
const newItems = (number: number) =>
  `Los últimos 3 clientes trajeron ${counted(number, { one: 'elemento nuevo', other: 'elementos nuevos' })}`;
const addressed = (number: number, of: number) =>
  `${form(number, { one: 'Está abordado', other: 'Están abordados' })} ${whole(number)} de ${counted(of, { one: 'elemento principal', other: 'elementos principales' })}`;

export const es: SummaryWords = {
  saturation: {
    none: 'Aún no se ha escuchado a ningún cliente',
    early: (number) =>
      `${counted(number, { one: 'cliente escuchado', other: 'clientes escuchados' })}: demasiado pronto para saber si ya lo has oído todo`,
    nothingNew: 'Los últimos 3 clientes no trajeron nada nuevo',
    littleNew: (number, base) =>
      `${newItems(number)}, casi nada al lado de los ${whole(base)} de los primeros 4`,
    stillNew: (number) => `${newItems(number)}: sigue preguntando`,
  },
  diagnosis: {
    clear: {
      sentence: (column) =>
        `Claro: ${gendered(column, 'unos pocos', 'unas pocas')} ${many(column)} destacan.`,
      action: 'Lleva los tres primeros puestos a tus próximos clientes y construye sobre lo que se confirme.',
    },
    tooShallow: (sentence) => `Demasiado superficial: ${sentence}.`,
    tooBroad: (sentence) => `Demasiado amplio: ${sentence}.`,
    fewItems: {
      sentence: (count, column) =>
        count === 0
          ? `aún no hay ${gendered(column, 'ningún', 'ninguna')} ${NOUNS[column].one}`
          : `solo ${items(count, column)}`,
      action: (column) =>
        `Pregunta a los clientes por sus ${many(column)} y escribe una tarjeta para cada ${gendered(column, 'uno', 'una')}.`,
    },
    fewWithEvidence: {
      sentence: (count, column) =>
        count === 0
          ? `${gendered(column, 'ningún', 'ninguna')} ${NOUNS[column].one} tiene evidencia de clientes`
          : `solo ${items(count, column)} con evidencia de clientes`,
      action: (column) =>
        `Lleva ${gendered(column, 'los', 'las')} ${many(column)} que más valoras a tus próximos clientes y anota lo que dicen.`,
    },
    noClearCut: {
      sentence: (gap) => `entre el tercer puesto y el sexto hay solo ${decimal(gap)} puntos`,
      action:
        'Pregunta qué hacen hoy los clientes con cada cosa: sube aquello a lo que dedican tiempo o dinero.',
    },
    manyUntouched: {
      sentence: (count, column) => `${items(count, column)} sin valoración ni evidencia`,
      action: 'Valora, combina lo que significa lo mismo y archiva lo que ningún cliente menciona.',
    },
  },
  firmness: {
    none: 'Provisional: aún no se ha escuchado a ningún cliente',
    early: (heard, from) =>
      `Provisional: solo ${counted(heard, { one: 'cliente escuchado', other: 'clientes escuchados' })}, y hacen falta ${whole(from)} para saberlo`,
    words: { firm: 'Firme', likely: 'Probable', provisional: 'Provisional' },
    share: (word, percent) =>
      `${word}: con otros clientes como los tuyos estaría entre los 3 primeros en el ${percent} % de los casos`,
  },
  fit: {
    none: 'Ninguno de los elementos principales está abordado todavía.',
    noPoints: (number, of) => `${addressed(number, of)}; aún no tienen puntos.`,
    share: (number, of, percent) => `${addressed(number, of)}: el ${percent} % de sus puntos.`,
  },
  coverage: {
    noSegment: 'Nadie ha dicho a quién describe este lienzo: nombra el segmento y lo que lo hace distinto.',
    onlyFunctionalJobs:
      'Todas las tareas son funcionales: pregunta cómo quieren sentirse los clientes y cómo quieren que se les vea.',
    noSocialJobs: 'Ninguna tarea es social: pregunta cómo quieren los clientes que los vean los demás.',
    noEmotionalJobs:
      'Ninguna tarea es emocional: pregunta cómo quieren sentirse los clientes cuando está hecho.',
    noRequiredGains: 'Ninguna alegría es necesaria: pregunta qué tiene que hacer una solución como mínimo.',
    noRisksOrObstacles:
      'Ningún dolor es un riesgo o un obstáculo: pregunta qué impide empezar a los clientes y qué podría salir mal.',
    jobsWithoutContext: (count) =>
      `${counted(count, { one: 'tarea no dice', other: 'tareas no dicen' })} cuándo ni dónde: rellena el contexto.`,
    unrated: (count) =>
      `${counted(count, { one: 'elemento está', other: 'elementos están' })} sin valorar: di cuánto importa cada uno a los clientes.`,
    stale: (count) =>
      `${counted(count, { one: 'elemento lleva', other: 'elementos llevan' })} mucho tiempo sin evidencia nueva: vuelve a preguntar.`,
  },
  explore: {
    hypotheses: {
      job: 'Creemos que los clientes de verdad intentan hacer esto',
      pain: 'Creemos que esto molesta a los clientes lo bastante como para hacer algo',
      gain: 'Creemos que los clientes buscan esto y lo notarían',
      product: 'Creemos que los clientes usarían esto cuando les cueste algo',
      reliever: 'Creemos que esto quita el dolor',
      creator: 'Creemos que los clientes obtienen con esto la alegría',
    },
    tests: {
      interview: 'Pregunta por la última vez, sin nombrarlo tú',
      observation: 'Está presente cuando ocurra y observa',
      experiment: 'Deja que los clientes lo hagan con una primera versión y mira qué hacen',
      survey: 'Haz a todos la misma pregunta cerrada sobre lo que hicieron',
    },
    threshold: (test, from, asked) =>
      `${test}. Se confirma si al menos ${whole(from)} de los próximos ${customers(asked)} lo muestran.`,
  },
};
