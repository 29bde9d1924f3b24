import type { FieldName } from '../taxonomy';

/** Two letters for each field. Letters are never given a second meaning; values are stored by their own names. */
export const FIELD_CODES: Readonly<Record<FieldName, string>> = {
  jobType: 'jt',
  supportingRole: 'sr',
  importance: 'im',
  frequency: 'fr',
  context: 'cx',
  successMeasure: 'sm',
  painCategory: 'pc',
  riskKind: 'rk',
  feltAs: 'fa',
  costs: 'co',
  severity: 'se',
  gainLevel: 'gl',
  gainKind: 'gk',
  relevance: 're',
  served: 'sv',
  productKind: 'pk',
  effects: 'ef',
  addresses: 'ad',
};
