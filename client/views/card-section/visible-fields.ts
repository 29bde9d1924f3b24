import type { ItemFields } from '../../../shared/schemas/item';
import {
  FIELDS,
  fieldNamesOf,
  type Column,
  type FieldDefinition,
  type FieldName,
} from '../../../shared/taxonomy';

function isWanted(definition: FieldDefinition, fields: ItemFields): boolean {
  if (definition.kind !== 'oneOf' || !definition.onlyWhen) return true;
  const { field, is } = definition.onlyWhen;
  return fields[field as FieldName] === is;
}

/** The fields that a card of this column shows now: some appear only beside a certain value of another. */
export function visibleFields(column: Column, fields: ItemFields): FieldName[] {
  return fieldNamesOf(column).filter((name) => isWanted(FIELDS[name], fields));
}
