import type { Catalogue } from '../../../../../shared/language/catalogue';
import type { en } from './en';

export const es: Catalogue<typeof en> = {
  heading: 'Teclas',
  tabs: 'Mostrar una pestaña',
  filter: 'Filtrar todos los elementos',
  next: 'Fila siguiente de todos los elementos',
  previous: 'Fila anterior de todos los elementos',
  open: 'Abrir la tarjeta de la fila',
  canvas: 'Elegir un lienzo',
  help: 'Mostrar u ocultar estas teclas',
  close: 'Cerrar lo que esté abierto y después el resumen',
  on: 'Las teclas sueltas funcionan aquí. Desactívalas si las pulsas sin querer o si le hablas al ordenador.',
};
