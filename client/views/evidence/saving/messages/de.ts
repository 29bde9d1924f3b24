import type { Catalogue } from '../../../../../shared/language/catalogue';
import { characters } from '../../../../../shared/messages/core/de';
import type { en } from './en';

const makeRoom =
  'Kürzen Sie das Zitat, oder schaffen Sie Platz auf der Karte: am Fuß ihres Abschnitts von Canvas Signals.';

export const de: Catalogue<typeof en> = {
  reasons: {
    'does-not-fit':
      'Dafür ist kein Platz mehr. Kürzen Sie den Text, oder entfernen Sie, was niemand mehr braucht.',
    'read-only':
      'Hier dürfen Sie nur lesen. Treten Sie dem Board als Mitglied bei, das bearbeiten darf, und versuchen Sie es noch einmal.',
    'no-answer':
      'Trello hat nicht geantwortet. Prüfen Sie Ihre Verbindung, und versuchen Sie es noch einmal.',
    unreadable: 'Was hier gespeichert ist, ist nicht lesbar. Daher wurde nichts darübergeschrieben.',
    gone: 'Diese Karte wurde archiviert, gelöscht oder auf ein anderes Board verschoben. Holen Sie sie zurück, und versuchen Sie es noch einmal.',
    overwritten:
      'Gerade speichert jemand anderes an derselben Stelle. Warten Sie einen Augenblick, und versuchen Sie es noch einmal.',
  },
  full: `Diese Karte ist voll. ${makeRoom}`,
  tooLong: (tooMany) =>
    `Diese Karte ist voll: Der Eintrag ist um ${characters(tooMany)} zu lang. ${makeRoom}`,
};
