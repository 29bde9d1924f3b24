import type { ItemFields } from '../schemas/item';
import { FIELDS, fieldNamesOf, type Column, type FieldDefinition, type FieldName } from '../taxonomy';

type Values = Readonly<Partial<Record<FieldName, unknown>>>;

const isSet = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);

/** Whether a field shows beside these values: some have a meaning only with a certain value of another. */
function applies(definition: FieldDefinition, values: Values): boolean {
  if (definition.kind !== 'oneOf' || !definition.onlyWhen) return true;
  const { field, is } = definition.onlyWhen;
  return values[field as FieldName] === is;
}

/** The fields of this column, but for links, that are unset on the target and set on the first card, with its values. */
export function fieldsToFill(column: Column, from: ItemFields, onto: ItemFields): ItemFields {
  const filled: Partial<Record<FieldName, unknown>> = {};
  for (const name of fieldNamesOf(column)) {
    const definition: FieldDefinition = FIELDS[name];
    const wanted = definition.kind !== 'links' && isSet(from[name]) && !isSet(onto[name]);
    // What it depends on comes before it in the table.
    if (wanted && applies(definition, { ...onto, ...filled })) filled[name] = from[name];
  }
  return filled as ItemFields;
}

/** The fields of this column that both cards have, with different values: the target's stay. */
export function fieldsThatDiffer(column: Column, from: ItemFields, onto: ItemFields): FieldName[] {
  const asSet = (value: unknown) =>
    JSON.stringify(Array.isArray(value) ? [...(value as string[])].sort() : value);
  return fieldNamesOf(column).filter(
    (name) =>
      (FIELDS[name] as FieldDefinition).kind !== 'links' &&
      isSet(from[name]) &&
      isSet(onto[name]) &&
      asSet(from[name]) !== asSet(onto[name]),
  );
}
