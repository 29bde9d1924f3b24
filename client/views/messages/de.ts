import type { Catalogue } from '../../../shared/language/catalogue';
import type { en } from './en';

export const de: Catalogue<typeof en> = {
  notConnected:
    'Diese Seite gehört in ein Trello-Board. Öffnen Sie sie dort mit eingeschaltetem Canvas Signals. Wenn Sie gerade dort sind, laden Sie das Board neu.',
  partMissing: {
    title: 'Diese Seite konnte nicht ganz geladen werden',
    text: 'Ihre Daten sind unberührt. Prüfen Sie Ihre Verbindung, schließen Sie dies und öffnen Sie es noch einmal.',
  },
  notOpened: 'Trello hat dies nicht geöffnet. Versuchen Sie es noch einmal.',
  cardNotOpened: 'Diese Karte lässt sich nicht öffnen: Sie wurde archiviert, verschoben oder gelöscht.',
  settings: 'Einstellungen von Canvas Signals',
  noName: '(ohne Namen)',
  whyUnreadable: {
    foreign: 'Was auf dieser Karte gespeichert ist, hat nicht die Form, die Canvas Signals schreibt.',
    version: (version, upTo) =>
      `Was auf dieser Karte gespeichert ist, hat Version ${version}; diese Seite liest Versionen bis ${upTo}. Laden Sie das Board neu, um die neueste zu erhalten.`,
    noAnswer: 'Trello hat nicht herausgegeben, was auf dieser Karte gespeichert ist.',
  },
};
