import type { MappingWords } from './en';

export const es: MappingWords = {
  chosen: 'Elegido a mano.',
  named: (matched) => `Su nombre dice «${matched}».`,
  sibling: (matched, sibling) => `Su nombre dice «${matched}», y «${sibling}» está en el mismo tablero.`,
  needsSibling: (matched) =>
    `«${matched}» es una palabra corriente: contaría junto a una lista como «Dolores» o «Alegrías».`,
  givesWay: (matched, to) => `«${matched}» es una palabra corriente, y «${to}» ya es esa columna.`,
  notRecognised:
    'Su nombre no es el de ninguna columna, como «Tareas del cliente», «Dolores» o «Alegrías del cliente».',
};
