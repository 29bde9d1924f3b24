import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { whole } = formatsOf('de');

export const de: Catalogue<typeof en> = {
  heading: 'Bilder des Canvas',
  picture: 'Bild',
  hint: 'Zeigen Sie auf eine Markierung, um zu sehen, worauf sie beruht. Mit der Tastatur: Tab, dann die Pfeiltasten; Enter öffnet die Karte.',
  looked: 'Worauf es beruht',
  close: 'Schließen',
  openCard: 'Karte öffnen',
  more: (count) => `Und ${whole(count)} weitere.`,
  inWords: 'Dasselbe in Worten',
  colours: 'Farben der Datei',
  themes: { light: 'Hell', dark: 'Dunkel' },
  saveSvg: 'SVG herunterladen',
  savePng: 'PNG herunterladen',
  saved: (name) => `Heruntergeladen als ${name}`,
  notPng: 'Ihr Browser konnte kein PNG erzeugen. Das SVG zeigt dasselbe Bild.',
  notArrived: 'Die Datei ist nicht angekommen?',
  byHand:
    'Klicken Sie mit der rechten Maustaste auf das Bild oder halten Sie den Finger darauf, und speichern Sie es als Bild.',
};
