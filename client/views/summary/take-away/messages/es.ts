import type { Catalogue } from '../../../../../shared/language/catalogue';
import type { en } from './en';

export const es: Catalogue<typeof en> = {
  heading: 'Llevárselo',
  what: {
    label: 'Qué llevarse',
    choices: { canvas: 'Este lienzo', board: 'Todo el tablero' },
  },
  format: 'Formato',
  formats: {
    markdown: { name: 'Markdown', what: 'Para pegarlo en un documento o una wiki.' },
    csv: { name: 'CSV', what: 'Todos los elementos en una tabla.' },
    excel: { name: 'CSV para Excel', what: 'Todos los elementos, como los abre Excel.' },
    json: { name: 'JSON', what: 'Todo, para programas y para volver a leerlo.' },
    html: {
      name: 'Página para imprimir',
      what: 'Una página web que se imprime en A4 o carta, o se guarda desde ahí como PDF.',
    },
  },
  hide: 'Ocultar clientes: C-01, C-02… en su lugar, también en los textos',
  hideHint:
    'Las personas que ningún registro nombra como cliente siguen en los textos: búscalas antes de pasar el archivo.',
  download: 'Descargar',
  copy: 'Copiar como texto',
  saved: (name) => `Descargado como ${name}`,
  notArrived: '¿No llegó ningún archivo? Copia el texto y pégalo en un archivo con este nombre.',
  failed: 'No se pudo crear. En el tablero no cambió nada.',
};
