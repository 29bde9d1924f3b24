import { ItemFields } from '../schemas/item';
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

const NAMES = Object.keys(FIELD_CODES) as FieldName[];

/** The fields that can be read; `kept` counts those whose value cannot be understood. */
export function readFields(raw: Readonly<Record<string, unknown>>): { fields: ItemFields; kept: number } {
  const fields: Record<string, unknown> = {};
  let kept = 0;
  for (const name of NAMES) {
    const value = raw[FIELD_CODES[name]];
    if (value === undefined) continue;
    const parsed = ItemFields.shape[name].safeParse(value);
    if (parsed.success) fields[name] = parsed.data;
    else kept += 1;
  }
  return { fields: fields as ItemFields, kept };
}

/** The fields in their stored form. What `before` holds and this version cannot read stays, unless the field is set anew. */
export function writeFields(
  fields: ItemFields,
  before: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const stored: Record<string, unknown> = { ...before };
  const readable = readFields(before).fields;
  for (const name of NAMES) {
    const code = FIELD_CODES[name];
    if (fields[name] !== undefined) stored[code] = fields[name];
    else if (readable[name] !== undefined) delete stored[code];
  }
  return stored;
}
