import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { whole } = formatsOf('de');

export const de: Catalogue<typeof en> = {
  heading: 'Finden Sie heraus, welche Aufgaben, Probleme und Gewinne am meisten zählen',
  steps: {
    columns:
      'Listen werden zu Spalten: auf der einen Seite Aufgaben, Probleme und Gewinne der Kunden, auf der anderen, was Sie anbieten.',
    evidence: 'Jede Karte sammelt, was Kunden gesagt und getan haben. Ein Eintrag dauert Sekunden.',
    summary:
      'Die Übersicht zeigt die ersten drei jeder Spalte, wie sicher das ist und was als Nächstes zu fragen ist.',
  },
  choices: {
    lists: { name: 'Meine Listen verwenden', hint: 'Sehen Sie, wofür jede Liste stünde, und warum.' },
    columns: {
      name: 'Spalten einrichten',
      hint: 'Sehen Sie, welche Listen fehlen und wie sie heißen sollen.',
    },
    sample: {
      name: 'Ein Beispiel ansehen',
      hint: 'Sehen Sie sich in einem ganzen Canvas um, ohne Ihr Board zu berühren.',
    },
  },
  stored:
    'Was Sie eingeben, steht auf diesem Board, in Trello. Die Übersicht berechnet daraus der Server dieses Power-Ups.',
  reading: 'Die Listen werden gelesen',
  silent: 'Trello antwortet nicht. Schließen Sie dieses Fenster, und öffnen Sie es erneut.',
  found: {
    label: 'Die Listen dieses Boards',
    noLists: 'Dieses Board hat noch keine Listen.',
    none: 'Nicht Teil des Canvas',
    change: 'Ändern, wofür die Listen stehen',
    summary: 'Zur Übersicht',
    onlyEditors: 'Nur Mitglieder, die dieses Board bearbeiten dürfen, können das ändern.',
  },
  toAdd: {
    label: 'Fehlende Listen',
    text: 'Fügen Sie diese Listen Ihrem Board hinzu. Für den Anfang genügen die ersten drei. Jede wird an ihrem Namen erkannt.',
    there: '✓ auf diesem Board',
    missing: 'noch nicht da',
  },
  nothingRecognised: {
    title: 'Noch ist keine Liste dieses Boards eine Spalte',
    text: 'Eine Spalte ist eine Liste mit Aufgaben, Problemen oder Gewinnen der Kunden oder mit Produkten, Problemlösern oder Gewinnbringern. Nennen Sie eine Liste so, oder wählen Sie von Hand, wofür sie steht.',
    choose: 'Wählen, wofür die Listen stehen',
    how: 'So funktioniert es',
    more: (count) => `Und ${whole(count)} weitere.`,
  },
};
