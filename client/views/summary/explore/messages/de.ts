import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { counted, whole } = formatsOf('de');

export const de: Catalogue<typeof en> = {
  heading: 'Als Nächstes erkunden',
  none: 'Kein Eintrag, den Sie mit 3 oder mehr bewerten, wartet auf Belege. Bewerten Sie, was zählt: Es steht dann hier, bis Kunden es bestätigen.',
  ask: 'Was Sie fragen können',
  questionsMissing: 'Die Fragen konnten nicht geladen werden. Prüfen Sie Ihre Verbindung.',
  leftOut: 'Was ausgelassen ist',
  nothingLeftOut: 'Nichts, soweit die Felder es sagen: Jede Art ist da, alles ist bewertet und frisch.',
  perSegment: 'Gehörte Kunden je Segment',
  noSegment: 'Karten ohne Segment',
  featureGains: (count) =>
    counted(count, {
      one: 'Gewinn liest sich wie eine Funktion',
      other: 'Gewinne lesen sich wie Funktionen',
    }),
  rewordGains:
    'Sagen Sie, was Kunden davon haben und woran sie es merken. Die Funktion ist eine Karte der Wertekarte.',
  more: (count) => `Und ${whole(count)} weitere.`,
};
