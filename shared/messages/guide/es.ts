import type { Catalogue } from '../../language/catalogue';
import type { en } from './en';

export const es: Catalogue<typeof en> = {
  heading: 'Guion de entrevista',
  lead: 'Media hora con un cliente. Pregunta por lo que pasó y deja que haya silencios.',
  opening: 'Para empezar',
  listen: 'Escucha si sale, sin nombrarlo tú',
  closing: 'Para terminar',
  tests: 'No para una entrevista: pruébalo después',
  notes: 'Notas',
  copy: 'Copiar el guion',
  print: 'Imprimir',
  open: 'Guion de entrevista: qué preguntar al próximo cliente',
  openings: {
    thanks: 'Da las gracias, di cuánto dura y pregunta si puedes tomar notas.',
    aim: 'Di que quieres saber cómo es hoy, no vender ni que te den la razón.',
    code: 'Escribe un código como C07 en lugar del nombre.',
  },
  parts: {
    job: 'Qué hacen',
    pain: 'Qué les molesta',
    gain: 'Qué buscan',
  },
  closings: {
    missed: '¿Qué debería haber preguntado y no pregunté?',
    others: '¿Quién más se ocupa de esto, y puedo hablar con esa persona?',
    log: 'Anótalo el mismo día: lo que se dijo, con sus palabras.',
  },
};
