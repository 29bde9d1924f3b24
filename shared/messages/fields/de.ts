import type { FieldWords } from './en';

export const de: FieldWords = {
  jobType: {
    label: 'Art',
    values: {
      functional: 'Funktional',
      social: 'Sozial',
      emotional: 'Emotional',
      supporting: 'Unterstützend',
    },
  },
  supportingRole: {
    label: 'Rolle',
    values: { buyer: 'Käufer', cocreator: 'Mitgestalter', transferrer: 'Weitergebender' },
  },
  importance: { label: 'Wichtigkeit', ends: { low: 'wäre nett', high: 'unverzichtbar' } },
  frequency: {
    label: 'Häufigkeit',
    values: {
      daily: 'Täglich',
      weekly: 'Wöchentlich',
      monthly: 'Monatlich',
      yearly: 'Jährlich',
      once: 'Einmal',
    },
  },
  context: { label: 'Umstände', hint: 'Wann, wo, mit wem, unter welchen Zwängen' },
  successMeasure: { label: 'Erfolgsmaß', hint: 'Woran der Kunde merkt, dass es gut ging' },
  painCategory: {
    label: 'Kategorie',
    values: { outcome: 'Unerwünschtes Ergebnis', obstacle: 'Hindernis', risk: 'Risiko' },
  },
  riskKind: {
    label: 'Art des Risikos',
    values: { financial: 'Finanziell', social: 'Sozial', technical: 'Technisch' },
  },
  feltAs: {
    label: 'Empfunden als',
    values: {
      functional: 'Funktional',
      emotional: 'Emotional',
      social: 'Sozial',
      ancillary: 'Nebensächlich lästig',
    },
  },
  costs: { label: 'Kostet', values: { time: 'Zeit', money: 'Geld', effort: 'Mühe' } },
  severity: { label: 'Schwere', ends: { low: 'lästig', high: 'unerträglich' } },
  gainLevel: {
    label: 'Stufe',
    values: {
      required: 'Notwendig',
      expected: 'Erwartet',
      desired: 'Gewünscht',
      unexpected: 'Unerwartet',
    },
  },
  gainKind: {
    label: 'Art',
    values: { functional: 'Funktional', social: 'Sozial', emotional: 'Emotional', financial: 'Finanziell' },
  },
  relevance: { label: 'Bedeutung', ends: { low: 'wäre nett', high: 'entscheidend' } },
  served: { label: 'Heute bedient', ends: { low: 'gar nicht', high: 'sehr gut' } },
  productKind: {
    label: 'Art',
    values: {
      tangible: 'Greifbar',
      digital: 'Digital',
      intangible: 'Nicht greifbar',
      financial: 'Finanziell',
    },
  },
  effects: {
    label: 'Wirkung',
    values: {
      savings: 'Ersparnis',
      betterFeeling: 'Besseres Gefühl',
      removedRisk: 'Risiko oder Hürde weniger',
      endedDifficulty: 'Schwierigkeit beendet',
      fewerMistakes: 'Weniger Fehler',
      beyondExpectation: 'Ergebnis über den Erwartungen',
    },
  },
  addresses: { label: 'Bedient' },
};
