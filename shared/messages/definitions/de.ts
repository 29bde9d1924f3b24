import type { Definition } from '../../words/field-definitions';
import type { DefinitionWords } from './en';

const definition = (means: string, example: string): Definition => ({ means, example });

export const de: DefinitionWords = {
  evidence: {
    kind: {
      meaning:
        'Wie Sie es erfahren haben. Was Menschen tun, wiegt mehr als das, was sie sagen, und eine eigene Vermutung wiegt nichts.',
      values: {
        teamOpinion: {
          meaning:
            'Was jemand in Ihrem Team glaubt. Es zählt nicht zur Punktzahl und sagt Ihnen, was Sie herausfinden sollten.',
          example: 'Wir denken, dass Eltern den Brief übersehen.',
        },
        deskResearch: {
          meaning: 'Was Sie gelesen haben: Zahlen, Artikel, Foren, Rezensionen.',
          example: 'Ein Schulbüro zählt neun abgesagte Ausflüge in einem Jahr.',
        },
        survey: {
          meaning: 'Viele Antworten auf Fragen, die vorher feststanden.',
          example: '31 von 50 Lehrkräften kreuzen „Ich strecke das Geld vor“ an.',
        },
        interview: {
          meaning: 'Ein Kunde erzählt Ihnen, was er beim letzten Mal getan hat, und warum.',
          example: 'C07 geht die Planung des letzten Ausflugs durch.',
        },
        observation: {
          meaning: 'Sie waren dabei und haben zugesehen.',
          example: 'C03 überträgt 24 Namen von einer Liste in eine andere.',
        },
        experiment: {
          meaning: 'Sie haben etwas für sie geändert und gesehen, was sie dann taten.',
          example: 'Mit einer von Hand geschickten Erinnerung antworten 19 von 22 Familien in zwei Tagen.',
        },
        usageData: {
          meaning: 'Eine Aufzeichnung dessen, was Menschen mit einem Produkt taten.',
          example: 'Von 60, die die Liste öffneten, öffnen 48 sie am nächsten Tag wieder.',
        },
      },
    },
    signals: {
      meaning: 'Was der Eintrag über Worte hinaus zeigt. Wählen Sie nur, was gesagt oder gesehen wurde.',
      values: {
        consequence: {
          meaning: 'Es hat schlimme Folgen, solange sich nichts ändert.',
          example: 'Zwei Antworten fehlten, und die Klasse blieb zu Hause.',
        },
        workaround: {
          meaning: 'Sie behelfen sich mit etwas Selbstgemachtem.',
          example: 'C05 führt die Liste auf der Rückseite eines Umschlags.',
        },
        investment: {
          meaning: 'Sie geben schon Zeit oder Geld dafür.',
          example: 'C06 bezahlt einen zweiten Bus, für alle Fälle.',
        },
      },
    },
    stance: {
      meaning:
        'Ob der Eintrag für die Karte spricht oder gegen sie. Einer dagegen ist Ihnen genauso viel wert.',
      values: {
        supports: {
          meaning: 'Er bestätigt, was die Karte sagt.',
          example: 'Zu „Familien antworten spät“: C02 wartete drei Wochen auf das letzte Formular.',
        },
        contradicts: {
          meaning: 'Er spricht gegen die Karte und senkt ihre Punktzahl.',
          example: 'Zur selben Karte: C09 hatte am zweiten Tag alle Antworten.',
        },
      },
    },
  },
  fields: {
    jobType: {
      asks: 'Was für eine Sache versucht der Kunde zu erledigen?',
      values: {
        functional: definition(
          'Etwas, das fertig werden, oder ein Problem, das gelöst sein soll',
          'Dreißig Kinder ins Museum bringen',
        ),
        social: definition(
          'Wie er von anderen gesehen werden will',
          'Bekannt sein für Ausflüge, die klappen',
        ),
        emotional: definition('Wie er sich fühlen will', 'Am Tag selbst ruhig bleiben'),
        supporting: definition(
          'Was zum Kaufen, Mitgestalten oder Weitergeben einer Lösung gehört',
          'Drei Busunternehmen vergleichen',
        ),
      },
    },
    supportingRole: {
      asks: 'In welcher Rolle erledigt der Kunde diese unterstützende Aufgabe?',
      values: {
        buyer: definition('Sucht, vergleicht, entscheidet, bezahlt, nimmt an', 'Im Büro um das Geld bitten'),
        cocreator: definition(
          'Hilft, die Lösung zu verbessern',
          'Eine Rezension schreiben, Ihre Fragen beantworten',
        ),
        transferrer: definition('Beendet sie oder gibt sie weiter', 'Kündigen, weiterverkaufen, wegwerfen'),
      },
    },
    importance: {
      asks: 'Wie sehr träfe es den Kunden, wenn sich diese Aufgabe nicht erledigen ließe?',
      values: {
        1: definition('Er würde es kaum bemerken', 'Ein schöneres Deckblatt für den Plan'),
        3: definition('Er tut es und würde es vermissen', 'Wissen, wer wo sitzt'),
        5: definition('Ohne sie hat der Rest keinen Sinn', 'Jedes Kind nach Hause bringen'),
      },
    },
    frequency: {
      asks: 'Wie oft stellt sich die Aufgabe einem Kunden?',
      values: {
        daily: definition('An den meisten Tagen', 'Prüfen, wer fehlt'),
        weekly: definition('In den meisten Wochen', 'Den Unterricht der nächsten Woche planen'),
        monthly: definition('Etwa einmal im Monat', 'Den Familien schreiben'),
        yearly: definition('Ein- oder wenige Male im Jahr', 'Den Klassenausflug planen'),
        once: definition('Einmal in langer Zeit', 'Die Software der Schule auswählen'),
      },
    },
    context: {
      asks: 'Wo und wann geschieht es, wer ist dabei, und was schränkt den Kunden ein? Dieselbe Aufgabe kann anderswo eine andere sein.',
      values: {},
    },
    successMeasure: {
      asks: 'An welchem Zeichen merkt der Kunde, dass es gut ging? Eine Dauer, eine Zahl, etwas, das jemand sagt.',
      values: {},
    },
    painCategory: {
      asks: 'Was für eine Art von Ärger ist es?',
      values: {
        outcome: definition(
          'Das Ergebnis enttäuscht, oder etwas daran ist unangenehm',
          'Der Bus ist zu spät',
        ),
        obstacle: definition('Es hält vom Anfangen ab oder bremst', 'Keine Zeit, die Formulare zu lesen'),
        risk: definition('Etwas, das schlimm schiefgehen könnte', 'Die Anzahlung kann verloren gehen'),
      },
    },
    riskKind: {
      asks: 'Was stünde auf dem Spiel?',
      values: {
        financial: definition('Geld', 'Die Anzahlung wird nicht erstattet'),
        social: definition('Ansehen bei anderen', 'Die Eltern verlieren das Vertrauen'),
        technical: definition('Dass die Sache überhaupt geht', 'Die Liste ist ohne Netz weg'),
      },
    },
    feltAs: {
      asks: 'Auf welcher Ebene tut es weh?',
      values: {
        functional: definition('Es geht nicht, oder nicht gut genug', 'Auf der Liste stehen falsche Namen'),
        emotional: definition('Es fühlt sich schlecht an', 'In der Nacht davor schlafe ich schlecht'),
        social: definition(
          'Es lässt einen schlecht dastehen',
          'Ich muss die Schulleitung zum dritten Mal fragen',
        ),
        ancillary: definition('Es nervt neben der eigentlichen Arbeit', 'Nur zum Drucken in den Laden gehen'),
      },
    },
    costs: {
      asks: 'Was nimmt es dem Kunden?',
      values: {
        time: definition('Minuten, Stunden, Warten', 'Elf Anrufe für einen Termin'),
        money: definition('Es auszugeben oder zu verlieren', 'Einen Bus bezahlen, der nicht kam'),
        effort: definition('Kraft, Aufmerksamkeit, Nerven', 'Jeden Namen dreimal tippen'),
      },
    },
    severity: {
      asks: 'Wie schlimm ist es für die, die es haben?',
      values: {
        1: definition('Sie zucken mit den Schultern', 'Das Formular ist hässlich'),
        3: definition('Sie klagen und leben damit', 'Das Formular kostet einen Abend'),
        5: definition(
          'Sie würden aufhören, zahlen oder eine Regel brechen, um es los zu sein',
          'Ein Kind wurde vergessen',
        ),
      },
    },
    gainLevel: {
      asks: 'Hätte der Kunde darum gebeten?',
      values: {
        required: definition('Ohne ihn ist die Lösung keine', 'Der Bus hat genug Plätze'),
        expected: definition('Nicht nötig, aber man rechnet damit', 'Der Preis steht vorher fest'),
        desired: definition(
          'Man hätte ihn sehr gern und sagt es auf Nachfrage',
          'Alle Antworten binnen zwei Tagen',
        ),
        unexpected: definition('Daran hätte niemand gedacht', 'Eine Großmutter schickt einen Kuchen'),
      },
    },
    gainKind: {
      asks: 'Inwiefern ist der Kunde besser dran?',
      values: {
        functional: definition('Es geht besser oder kann mehr', 'Der Plan passt auf eine Seite'),
        social: definition('Man steht vor anderen gut da', 'Die Schulleitung nennt es vor allen'),
        emotional: definition('Es fühlt sich gut an', 'Ohne eine Liste im Kopf ins Bett gehen'),
        financial: definition('Es spart oder bringt Geld', 'Der Gruppenpreis ist die Hälfte'),
      },
    },
    relevance: {
      asks: 'Wie sehr würde der Kunde es vermissen?',
      values: {
        1: definition('Angenehm, dann vergessen', 'Ein Abzeichen an der Tasche'),
        3: definition('Es macht einen Unterschied, den man bemerkt', 'Weniger Anrufe am Abend'),
        5: definition('Es entscheidet, ob man eine Lösung überhaupt nutzt', 'Jede Familie hat zugesagt'),
      },
    },
    served: {
      asks: 'Wie gut leistet das, was Kunden heute nutzen? Wenig, wo es darauf ankommt: Da ist Platz für Sie.',
      values: {
        1: definition('Nichts hilft, oder man verzichtet', 'Man hofft und telefoniert herum'),
        3: definition('Man kommt mit etwas Mühe durch', 'Eine Tabelle und ein Gruppenchat'),
        5: definition('Man würde nichts daran ändern', 'Das Büro erledigt es an einem Tag'),
      },
    },
    productKind: {
      asks: 'Was bieten Sie an?',
      values: {
        tangible: definition('Etwas zum Anfassen', 'Eine Warnweste für jedes Kind'),
        digital: definition('Etwas auf einem Bildschirm', 'Ein Planer für eine Klasse'),
        intangible: definition('Ein Recht, ein Dienst, ein Versprechen', 'Hilfe am Telefon'),
        financial: definition('Geld, oder eine Art zu zahlen', 'Ein Fonds, der die Anzahlung leiht'),
      },
    },
    effects: {
      asks: 'Was ändert sich für den Kunden? Wählen Sie, was Sie zeigen könnten, nicht, was Sie hoffen.',
      values: {
        savings: definition('Es kostet weniger Zeit, Geld oder Mühe', 'Ein Anruf statt elf'),
        betterFeeling: definition(
          'Es nimmt, was sich schlecht anfühlt, oder gibt, was sich gut anfühlt',
          'Niemand liegt wach',
        ),
        removedRisk: definition('Ein Risiko oder eine Hürde ist weg', 'Die Anzahlung ist versichert'),
        endedDifficulty: definition('Was schwer war, ist leicht', 'Das Formular füllt sich selbst aus'),
        fewerMistakes: definition('Was schiefging, geht seltener schief', 'Kein Kind wird doppelt gezählt'),
        beyondExpectation: definition(
          'Mehr, als der Kunde gehofft hat',
          'Das Museum öffnet eine Stunde früher',
        ),
      },
    },
    addresses: {
      asks: 'Welchen Aufgaben, Problemen und Gewinnen dient es? Was nichts Wichtigem dient, kann weg; was wichtig ist und dem nichts dient, ist Ihre Chance.',
      values: {},
    },
  },
};
