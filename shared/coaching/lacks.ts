import {
  fieldNamesOf,
  PRIORITY_FIELD,
  sideOf,
  type Column,
  type FieldName,
  type ProfileColumn,
} from '../taxonomy';

/** What an item's evidence may lack, most useful first. `disagreement`: customers disagree, and nobody knows yet why. */
export const EVIDENCE_LACKS = [
  'firstEvidence',
  'directEvidence',
  'moreCustomers',
  'behaviour',
  'disagreement',
  'consequence',
] as const;
export type EvidenceLack = (typeof EVIDENCE_LACKS)[number];

/** A field that may be unset. The ratings of priority are one lack, whatever their column calls them. */
export type FieldLack = Exclude<FieldName, (typeof PRIORITY_FIELD)[ProfileColumn]>;

/** What an item may lack, and so what a prompt helps to find out. */
export type Lack = EvidenceLack | 'priority' | FieldLack;

/**
 * All that an item of this column may lack, most useful first: evidence, then what its rank rests on (its own priority; on the
 * value map what it addresses), then how well it is served today, then the other fields as the card shows them.
 */
export function lacksOf(column: Column): Lack[] {
  const fields = fieldNamesOf(column).filter(isFieldLack);
  const first: Lack[] = sideOf(column) === 'profile' ? ['priority', 'served'] : ['addresses'];
  return [...EVIDENCE_LACKS, ...first, ...fields.filter((field) => !first.includes(field))];
}

function isFieldLack(field: FieldName): field is FieldLack {
  return !(Object.values(PRIORITY_FIELD) as FieldName[]).includes(field);
}
