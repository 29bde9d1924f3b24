import type { Catalogue } from '../../language/catalogue';
import type { en } from './en';

export const de: Catalogue<typeof en> = {
  named: (text) => `Beispiel: ${text}`,
  note: 'Ein Beispiel dafür, was auf einer Karte dieser Liste stehen kann. Schreiben Sie eigene Karten und entfernen Sie die Beispiele: Einstellungen des Power-Ups, „Spalten einrichten“.',
  cards: {
    job: ['Einen Tagesausflug für die Klasse planen', 'Vor den Eltern gut vorbereitet wirken'],
    pain: ['Familien antworten zu spät für die Buchung', 'Der Preis steigt, nachdem die Schule zugesagt hat'],
    gain: ['An einem Abend ist alles gebucht', 'Jede Familie weiß, was mitzubringen ist'],
    product: ['Ausflugsplaner mit Buchungskalender', 'Brief an die Eltern, fertig zum Versenden'],
    reliever: ['Erinnert Familien, bis sie geantwortet haben', 'Zeigt den vollen Preis vor jeder Zusage'],
    creator: [
      'Schlägt Ausflüge vor, die zu Termin und Budget passen',
      'Packliste in der Sprache jeder Familie',
    ],
  },
};
