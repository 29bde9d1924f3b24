import type { Catalogue } from '../../language/catalogue';
import type { en } from './en';

export const es: Catalogue<typeof en> = {
  named: (text) => `Ejemplo: ${text}`,
  note: 'Un ejemplo de lo que puede decir una tarjeta de esta lista. Escribe tus propias tarjetas y quita los ejemplos: ajustes del Power-Up, «Preparar las columnas».',
  cards: {
    job: ['Planear una excursión de un día para la clase', 'Dar buena impresión a las familias'],
    pain: [
      'Las familias responden tarde y no se puede reservar',
      'El precio sube cuando la escuela ya ha aceptado',
    ],
    gain: ['Todo reservado en una tarde', 'Cada familia sabe qué llevar'],
    product: [
      'Planificador de excursiones con calendario de reservas',
      'Carta a las familias, lista para enviar',
    ],
    reliever: ['Recuerda a las familias hasta que responden', 'Muestra el precio completo antes de aceptar'],
    creator: [
      'Propone excursiones que encajan con la fecha y el presupuesto',
      'Lista de equipaje en el idioma de cada familia',
    ],
  },
};
