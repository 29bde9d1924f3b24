import type { FieldTexts } from '../../../words/field-text';

/** What the fields and their values are called. */
export const fields = {
  jobType: {
    label: 'Type',
    values: { functional: 'Functional', social: 'Social', emotional: 'Emotional', supporting: 'Supporting' },
  },
  supportingRole: {
    label: 'Role',
    values: { buyer: 'Buyer', cocreator: 'Co-creator', transferrer: 'Transferrer' },
  },
  importance: { label: 'Importance', ends: { low: 'would be nice', high: 'cannot do without' } },
  frequency: {
    label: 'Frequency',
    values: { daily: 'Daily', weekly: 'Weekly', monthly: 'Monthly', yearly: 'Yearly', once: 'Once' },
  },
  context: { label: 'Context', hint: 'When, where, with whom, under which constraints' },
  successMeasure: { label: 'Success measure', hint: 'How the customer knows that it went well' },
  painCategory: {
    label: 'Category',
    values: { outcome: 'Undesired outcome', obstacle: 'Obstacle', risk: 'Risk' },
  },
  riskKind: {
    label: 'Kind of risk',
    values: { financial: 'Financial', social: 'Social', technical: 'Technical' },
  },
  feltAs: {
    label: 'Felt as',
    values: { functional: 'Functional', emotional: 'Emotional', social: 'Social', ancillary: 'Ancillary' },
  },
  costs: { label: 'Costs', values: { time: 'Time', money: 'Money', effort: 'Effort' } },
  severity: { label: 'Severity', ends: { low: 'a nuisance', high: 'unbearable' } },
  gainLevel: {
    label: 'Level',
    values: { required: 'Required', expected: 'Expected', desired: 'Desired', unexpected: 'Unexpected' },
  },
  gainKind: {
    label: 'Kind',
    values: { functional: 'Functional', social: 'Social', emotional: 'Emotional', financial: 'Financial' },
  },
  relevance: { label: 'Relevance', ends: { low: 'would be nice', high: 'essential' } },
  served: { label: 'Served today', ends: { low: 'not at all', high: 'very well' } },
  productKind: {
    label: 'Kind',
    values: { tangible: 'Tangible', digital: 'Digital', intangible: 'Intangible', financial: 'Financial' },
  },
  effects: {
    label: 'Effect',
    values: {
      savings: 'Savings',
      betterFeeling: 'Better feeling',
      removedRisk: 'Removed risk or barrier',
      endedDifficulty: 'Ended difficulty',
      fewerMistakes: 'Fewer mistakes',
      beyondExpectation: 'Outcome beyond expectation',
    },
  },
  addresses: { label: 'Addresses' },
} satisfies FieldTexts;
