import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { counted } = formatsOf('de');

export const de: Catalogue<typeof en> = {
  heading: 'Spalten einrichten',
  intro:
    'Ein Canvas hat sechs Spalten, und jede ist eine Liste auf Ihrem Board: Aufgaben, Probleme und Gewinne der Kunden, und was Sie dafür anbieten.',
  reading: 'Das Board wird gelesen',
  noAnswer: {
    title: 'Trello antwortet nicht',
    text: 'Es wurde nichts geändert. Prüfen Sie Ihre Verbindung.',
    again: 'Erneut versuchen',
  },
  complete: {
    title: 'Alle Spalten sind da',
    text: 'Jede ist eine Liste auf diesem Board. Schließen Sie dieses Fenster und schreiben Sie die ersten Karten.',
  },
  byHand:
    'Legen Sie diese Listen auf dem Board an, mit genau diesen Namen. Die ersten drei genügen für den Anfang. Jede wird hier abgehakt, sobald sie da ist.',
  readOnly:
    'Sie dürfen dieses Board lesen, aber nicht bearbeiten. Bitten Sie jemanden, der es darf, diese Listen anzulegen.',
  toAdd: 'Fehlende Listen',
  there: (there, all) => `${there} von ${counted(all, { one: 'Liste', other: 'Listen' })} angelegt`,
  copy: 'Namen kopieren',
  copyNamed: (list) => `Den Namen ${list} kopieren`,
  onBoard: 'auf dem Board',
  leftOut:
    'Ein Canvas dieses Boards hat einen Namen mit mehr als 80 Zeichen. Kürzen Sie ihn in den Namen seiner Listen; dann erscheinen hier auch die Listen, die ihm fehlen.',
  rest: {
    heading: 'Von Trello anlegen lassen',
    offer: (n) =>
      `Trello kann ${counted(n, { one: 'fehlende Liste', other: 'fehlende Listen' })} für Sie anlegen, mit diesen Namen und an der richtigen Stelle.`,
    add: (n) => `${counted(n, { one: 'Liste', other: 'Listen' })} anlegen`,
    lists: (done, all) => `${done} von ${counted(all, { one: 'Liste', other: 'Listen' })} angelegt`,
    examples: (done, all) =>
      `${done} von ${counted(all, { one: 'Beispielkarte', other: 'Beispielkarten' })} angelegt`,
    consent:
      'Trello fragt Sie zuerst in einem eigenen Fenster, ob Canvas Signals einen Tag lang Ihre Boards lesen und ändern darf. Die Erlaubnis liegt in Ihren privaten Daten bei Trello und erreicht unseren Server nie. Sie können sie hier zurücknehmen.',
    withExamples: 'Auch zwei Beispielkarten in jede Liste des Canvas legen, die keine eigenen Karten hat',
    asking:
      'Trello fragt in einem anderen Fenster um Erlaubnis. Hat sich keines geöffnet, lassen Sie Pop-up-Fenster für diese Seite zu und fragen Sie erneut.',
    askAgain: 'Erneut fragen',
    making: 'Wird angelegt',
    removing: 'Die Beispielkarten werden entfernt',
    made: 'Alles wurde angelegt',
    removed: 'Die unberührten Beispielkarten wurden entfernt',
    withdrawn: 'Die Erlaubnis wurde zurückgenommen',
    failed: 'Das kam nicht zu Ende',
    stays: 'Was schon angelegt ist, bleibt, und nichts wird doppelt angelegt.',
    goOn: 'Weitermachen',
    remove: 'Unberührte Beispielkarten entfernen',
    withdraw: 'Erlaubnis zurücknehmen',
    reasons: {
      'no-consent': 'Ihre Erlaubnis fehlt oder ist abgelaufen: Trello fragt erneut danach.',
      denied: 'Sie haben die Erlaubnis nicht gegeben oder das Fenster geschlossen.',
      'no-permission': 'Das dürfen Sie auf diesem Board nicht. Bitten Sie jemanden, der es darf.',
      gone: 'Trello findet das Board oder eine seiner Listen nicht mehr.',
      limit: 'Trello nimmt im Moment keine Anfragen mehr an. Warten Sie eine Minute.',
      refused: 'Trello nimmt das nicht an. Legen Sie die Listen von Hand an.',
      'no-answer': 'Trello hat nicht geantwortet. Prüfen Sie Ihre Verbindung.',
    },
  },
};
