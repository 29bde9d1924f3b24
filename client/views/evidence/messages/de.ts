import type { Catalogue } from '../../../../shared/language/catalogue';
import type { en } from './en';

export const de: Catalogue<typeof en> = {
  reading: 'Diese Karte wird gelesen',
  'no-answer': {
    title: 'Trello antwortet nicht',
    text: 'Prüfen Sie Ihre Verbindung. Was Sie geschrieben haben, bleibt hier.',
  },
  gone: {
    title: 'Diese Karte ist nicht mehr lesbar',
    text: 'Sie wurde archiviert, gelöscht oder auf ein anderes Board verschoben. Was Sie geschrieben haben, bleibt hier, bis Sie sie schließen.',
  },
  again: 'Noch einmal versuchen',
  unreadable: {
    title: 'Was auf dieser Karte gespeichert ist, ist nicht lesbar',
    text: 'Es bleibt, wie es ist, und nichts wird darübergeschrieben. Das übrige Board arbeitet wie gewohnt.',
    show: 'Gespeichertes zeigen',
    hide: 'Gespeichertes verbergen',
    stored: 'Gespeichertes',
  },
  unsaved: {
    label: 'Geschrieben und nicht gespeichert',
    text: 'Dies ist nicht auf der Karte gespeichert:',
  },
  signedOut: 'Sie sind nicht bei Trello angemeldet: Sie können dies lesen, aber nicht bearbeiten.',
  readOnly:
    'Sie dürfen dieses Board lesen, aber nicht bearbeiten. Wer es bearbeiten darf, kann Belege hinzufügen; ein Admin des Boards kann Ihre Rolle ändern.',
  notOnCanvas: {
    text: 'Diese Liste gehört zu keinem Canvas.',
    choose: 'Wählen, wofür sie steht',
    popup: 'Wofür diese Liste steht',
    failed: 'Trello hat dies nicht geöffnet. Nehmen Sie das Menü der Liste.',
    kept: 'Was auf dieser Karte eingetragen ist, bleibt erhalten',
  },
  addEvidence: 'Beleg hinzufügen',
  noCard: {
    add: 'Öffnen Sie eine Karte, um ihr Belege hinzuzufügen.',
    see: 'Öffnen Sie eine Karte, um ihre Felder und Belege zu sehen.',
  },
};
