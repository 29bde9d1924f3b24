import type { Catalogue } from '../../../../../shared/language/catalogue';
import type { en } from './en';

export const de: Catalogue<typeof en> = {
  heading: 'Mitnehmen',
  what: {
    label: 'Was Sie mitnehmen',
    choices: { canvas: 'Dieses Canvas', board: 'Das ganze Board' },
  },
  format: 'Format',
  formats: {
    markdown: { name: 'Markdown', what: 'Zum Einfügen in ein Dokument oder Wiki.' },
    csv: { name: 'CSV', what: 'Alle Einträge als Tabelle.' },
    excel: { name: 'CSV für Excel', what: 'Alle Einträge, wie Excel sie öffnet.' },
    json: { name: 'JSON', what: 'Alles, für Programme und zum Wiedereinlesen.' },
    html: {
      name: 'Druckseite',
      what: 'Eine Webseite, die sich auf A4 drucken oder von dort als PDF sichern lässt.',
    },
  },
  hide: 'Kunden verbergen: C-01, C-02 … an ihrer Stelle, auch in Texten',
  hideHint:
    'Personen, die kein Eintrag als Kunden nennt, bleiben in den Texten stehen: Suchen Sie nach ihnen, bevor Sie die Datei weitergeben.',
  download: 'Herunterladen',
  copy: 'Als Text kopieren',
  saved: (name) => `Heruntergeladen als ${name}`,
  notArrived:
    'Keine Datei angekommen? Kopieren Sie den Text und fügen Sie ihn in eine Datei dieses Namens ein.',
  failed: 'Das ließ sich nicht erstellen. Auf dem Board hat sich nichts geändert.',
};
