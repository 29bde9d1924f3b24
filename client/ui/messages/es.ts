import type { Catalogue } from '../../../shared/language/catalogue';
import type { en } from './en';

export const es: Catalogue<typeof en> = {
  save: {
    saving: 'Guardando…',
    saved: 'Guardado',
    notSaved: 'No se ha guardado.',
    again: 'Intentar de nuevo',
  },
  copied: 'Copiado',
  copyByHand: 'Tu navegador no ha dejado copiar esto: selecciónalo aquí',
  clear: 'Borrar',
  clearNamed: (label) => `Borrar ${label}`,
  entries: {
    newest: 'Evidencia, la más reciente primero',
    oldest: 'Evidencia, la más antigua primero',
    shows: 'Qué muestra',
    link: 'Enlace',
  },
};
