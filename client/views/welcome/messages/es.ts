import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { whole } = formatsOf('es');

export const es: Catalogue<typeof en> = {
  heading: 'Descubre qué tareas, dolores y alegrías importan más',
  steps: {
    columns:
      'Las listas se convierten en columnas: a un lado las tareas, dolores y alegrías de los clientes; al otro, lo que ofreces.',
    evidence: 'Cada tarjeta guarda lo que los clientes dijeron e hicieron. Una entrada lleva segundos.',
    summary:
      'El resumen muestra los tres primeros de cada columna, qué tan seguro es y qué preguntar después.',
  },
  choices: {
    lists: { name: 'Usar mis listas', hint: 'Mira qué representaría cada lista y por qué.' },
    columns: { name: 'Crear las columnas', hint: 'Mira qué listas añadir y cómo llamarlas.' },
    sample: { name: 'Ver un ejemplo', hint: 'Recorre un lienzo completo sin tocar tu tablero.' },
  },
  stored:
    'Lo que escribes se guarda en este tablero, dentro de Trello. El servidor de este Power-Up calcula con ello el resumen.',
  reading: 'Leyendo las listas',
  silent: 'Trello no responde. Cierra esta ventana y ábrela de nuevo.',
  found: {
    label: 'Las listas de este tablero',
    noLists: 'Este tablero aún no tiene listas.',
    none: 'Fuera del lienzo',
    change: 'Cambiar qué representan las listas',
    summary: 'Ver el resumen',
    onlyEditors: 'Solo pueden cambiarlo los miembros que pueden editar este tablero.',
  },
  toAdd: {
    label: 'Listas por añadir',
    text: 'Añade estas listas a tu tablero. Las tres primeras bastan para empezar. Cada una se reconoce por su nombre.',
    there: '✓ en este tablero',
    missing: 'aún no está',
  },
  nothingRecognised: {
    title: 'Ninguna lista de este tablero es todavía una columna',
    text: 'Una columna es una lista de tareas, dolores o alegrías de los clientes, o de productos, aliviadores de dolores o creadores de alegrías. Ponle ese nombre a una lista o elige a mano qué representa.',
    choose: 'Elegir qué representan las listas',
    how: 'Cómo funciona',
    more: (count) => `Y ${whole(count)} más.`,
  },
};
