import type { HintWords } from './en';

const ourJob =
  'Verb, Objekt, Lage, ohne das Produkt: nicht „Unsere App benutzen“, sondern „Zwei Wochen vor der Prüfung einen Nachhilfelehrer finden“.';
const specific: HintWords['name']['generic']['reword'] = {
  job: 'Verb, Objekt, Lage: „Die Nachtschicht übergeben, ohne einen Patienten zu vergessen“.',
  pain: 'Wer worauf trifft, wann, und wie schlimm es ist: „Wartet sechs Wochen zwischen Antrag und Antwort“.',
  gain: 'Was der Kunde bemerken oder messen würde: „Die Rechnung ist binnen 14 Tagen bezahlt“.',
  product: 'Was es ist, und für wen oder was: „Leasing-Rad mit Reparatur binnen eines Tages“.',
  reliever: 'Was es gegen welches Problem tut: „Ein Mensch nimmt beim dritten Klingeln ab“.',
  creator: 'Was es so bewirkt, dass man es sähe: „Eltern bekommen nach jeder Stunde zwei Zeilen“.',
};

export const de: HintWords = {
  name: {
    ourProduct: {
      why: 'Das spricht von dem, was Sie herstellen. Kunden hatten schon vor Ihnen damit zu tun und werden es auch nach Ihnen haben.',
      reword: {
        job: ourJob,
        pain: 'Schreiben Sie, was beim Kunden schiefgeht, mit welchem Werkzeug auch immer: „Verliert die Buchung, wenn die Leitung abbricht“.',
        gain: 'Schreiben Sie, was der Kunde davon hat, wodurch auch immer: „Ist ohne Auto pünktlich bei der Arbeit“.',
        product: ourJob,
        reliever: ourJob,
        creator: ourJob,
      },
    },
    feature: {
      why: 'Das ist ein Teil eines Produkts. Es sagt nicht, was für den Kunden damit anders ist.',
      reword:
        'Fragen Sie „wozu?“ und schreiben Sie die Antwort: nicht „Push-Nachrichten“, sondern „Weiß von einer freien Schicht, bevor ein anderer sie nimmt“.',
    },
    missingSolution: {
      why: 'Das sagt nur, dass es eine bestimmte Lösung nicht gibt, und schließt so jede andere aus.',
      reword:
        'Schreiben Sie, was ohne sie schiefgeht: nicht „Keine Buchungs-App“, sondern „Erfährt an der Tür, dass der Saal vergeben ist“.',
    },
    several: {
      why: 'Das sieht nach mehreren Karten aus. Zusammen lassen sie sich nicht bewerten, und ein Beleg für eines zählt für alle.',
      reword: 'Behalten Sie eines hier, und geben Sie jedem anderen eine eigene Karte.',
    },
    generic: {
      why: 'Das gilt für fast alle, und hilft deshalb nicht, zwischen zwei Ideen zu wählen.',
      reword: specific,
    },
    vague: {
      why: {
        profile: 'Zwei Leute werden zweierlei hineinlesen, und niemand kann sagen, wann es erreicht ist.',
        valueMap: 'Daraus kann niemand erkennen, was es tut, und auch nicht, ob es das getan hat.',
      },
      reword: specific,
    },
  },
  note: {
    future: {
      why: 'Das sagt, was jemand tun würde. Leute meinen es ernst und tun dann etwas anderes; es sagt also wenig.',
      ask: {
        interview:
          'Fragen Sie nach dem letzten Mal: „Wann hatten Sie zuletzt damit zu tun, und was haben Sie getan?“',
        other:
          'Schreiben Sie, was sie in Ihrem Beisein taten: was sie nahmen, bezahlten, ausließen oder aufgaben.',
      },
    },
    opinion: {
      why: 'Das sagt, was jemand von einer Idee hält. Höflichkeit und Hoffnung klingen gleich; ein Beleg ist keines von beiden.',
      ask: {
        interview:
          'Fragen Sie nach dem, was geschah: „Was haben Sie bisher versucht, und was hat es Sie gekostet?“',
        other:
          'Schreiben Sie, was Sie gesehen oder gezählt haben, und heben Sie das Gesagte für ein Interview auf.',
      },
    },
  },
  who: {
    why: 'Das sieht nach dem Namen eines Menschen aus. Alle, die das Board sehen dürfen, können ihn lesen, auch in einem Export.',
    instead: 'Nehmen Sie einen Code wie C07, und bewahren Sie die Liste der Codes und Namen anderswo auf.',
  },
  onlyEnglish: 'Die Prüfungen der Wortwahl können nur Englisch und schweigen hier.',
};
