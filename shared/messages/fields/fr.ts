import type { FieldWords } from './en';

export const fr: FieldWords = {
  jobType: {
    label: 'Type',
    values: {
      functional: 'Fonctionnelle',
      social: 'Sociale',
      emotional: 'Émotionnelle',
      supporting: 'De soutien',
    },
  },
  supportingRole: {
    label: 'Rôle',
    values: { buyer: 'Acheteur', cocreator: 'Cocréateur', transferrer: 'Celui qui cède' },
  },
  importance: { label: 'Importance', ends: { low: 'serait bien', high: 'indispensable' } },
  frequency: {
    label: 'Fréquence',
    values: {
      daily: 'Chaque jour',
      weekly: 'Chaque semaine',
      monthly: 'Chaque mois',
      yearly: 'Chaque année',
      once: 'Une fois',
    },
  },
  context: { label: 'Contexte', hint: 'Quand, où, avec qui, avec quelles contraintes' },
  successMeasure: {
    label: 'Mesure de réussite',
    hint: 'À quoi le client voit que cela s’est bien passé',
  },
  painCategory: {
    label: 'Catégorie',
    values: { outcome: 'Résultat indésirable', obstacle: 'Obstacle', risk: 'Risque' },
  },
  riskKind: {
    label: 'Sorte de risque',
    values: { financial: 'Financier', social: 'Social', technical: 'Technique' },
  },
  feltAs: {
    label: 'Ressenti comme',
    values: { functional: 'Fonctionnel', emotional: 'Émotionnel', social: 'Social', ancillary: 'Annexe' },
  },
  costs: { label: 'Coûte', values: { time: 'Du temps', money: 'De l’argent', effort: 'De l’effort' } },
  severity: { label: 'Gravité', ends: { low: 'une gêne', high: 'insupportable' } },
  gainLevel: {
    label: 'Niveau',
    values: { required: 'Requis', expected: 'Attendu', desired: 'Souhaité', unexpected: 'Inattendu' },
  },
  gainKind: {
    label: 'Sorte',
    values: { functional: 'Fonctionnel', social: 'Social', emotional: 'Émotionnel', financial: 'Financier' },
  },
  relevance: { label: 'Intérêt', ends: { low: 'serait bien', high: 'essentiel' } },
  served: { label: 'Servi aujourd’hui', ends: { low: 'pas du tout', high: 'très bien' } },
  productKind: {
    label: 'Sorte',
    values: {
      tangible: 'Matériel',
      digital: 'Numérique',
      intangible: 'Immatériel',
      financial: 'Financier',
    },
  },
  effects: {
    label: 'Effet',
    values: {
      savings: 'Économies',
      betterFeeling: 'Mieux-être',
      removedRisk: 'Risque ou barrière en moins',
      endedDifficulty: 'Difficulté levée',
      fewerMistakes: 'Moins d’erreurs',
      beyondExpectation: 'Résultat au-delà des attentes',
    },
  },
  addresses: { label: 'Traite' },
};
