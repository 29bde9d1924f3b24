import type { Catalogue } from '../../../../../shared/language/catalogue';
import { characters } from '../../../../../shared/messages/core/es';
import type { en } from './en';

const makeRoom = 'Acorta la cita o haz sitio en la tarjeta: al pie de su sección de Canvas Signals.';

export const es: Catalogue<typeof en> = {
  reasons: {
    'does-not-fit': 'No queda sitio. Acorta el texto o quita algo que ya no haga falta.',
    'read-only':
      'Aquí solo puedes leer. Para editar, únete al tablero como miembro que pueda hacerlo e inténtalo de nuevo.',
    'no-answer': 'Trello no ha respondido. Comprueba tu conexión e inténtalo de nuevo.',
    unreadable: 'No se puede leer lo guardado aquí, así que no se ha escrito nada encima.',
    gone: 'Esta tarjeta se ha archivado, eliminado o movido a otro tablero. Recupérala e inténtalo de nuevo.',
    overwritten:
      'Otra persona está guardando ahora en el mismo sitio. Espera un momento e inténtalo de nuevo.',
  },
  full: `Esta tarjeta está llena. ${makeRoom}`,
  tooLong: (tooMany) => `Esta tarjeta está llena: a la entrada le sobran ${characters(tooMany)}. ${makeRoom}`,
};
