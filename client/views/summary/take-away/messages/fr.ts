import type { Catalogue } from '../../../../../shared/language/catalogue';
import type { en } from './en';

export const fr: Catalogue<typeof en> = {
  heading: 'Emporter',
  what: {
    label: 'Ce que vous emportez',
    choices: { canvas: 'Ce canevas', board: 'Tout le tableau' },
  },
  format: 'Format',
  formats: {
    markdown: { name: 'Markdown', what: 'À coller dans un document ou un wiki.' },
    csv: { name: 'CSV', what: 'Tous les éléments dans une table.' },
    excel: { name: 'CSV pour Excel', what: 'Tous les éléments, comme Excel les ouvre.' },
    json: { name: 'JSON', what: 'Tout, pour des programmes et pour relire.' },
    html: {
      name: 'Page à imprimer',
      what: 'Une page web à imprimer en A4, ou à enregistrer en PDF à partir de là.',
    },
  },
  hide: 'Masquer les clients : C-01, C-02… à leur place, aussi dans les textes',
  hideHint:
    'Les personnes qu’aucune entrée ne nomme comme client restent dans les textes : cherchez-les avant de transmettre le fichier.',
  download: 'Télécharger',
  copy: 'Copier comme texte',
  saved: (name) => `Téléchargé sous ${name}`,
  notArrived: 'Aucun fichier n’est arrivé ? Copiez le texte et collez-le dans un fichier de ce nom.',
  failed: 'La création a échoué. Rien n’a changé sur le tableau.',
};
