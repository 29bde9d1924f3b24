import { FIELD_CODES } from './field-codes';
import { MAX_LINKS, MAX_TEXT, type ItemFields } from '../schemas/item';
import { FIELDS, type FieldDefinition, type FieldName } from '../taxonomy';

const NAMES = Object.keys(FIELD_CODES) as FieldName[];

const isTextUpTo = (value: unknown, most: number) => typeof value === 'string' && value.length <= most;
const isListOf = (value: unknown, most: number, fits: (element: unknown) => boolean) =>
  Array.isArray(value) && value.length <= most && value.every(fits);

/**
 * Whether a field takes a value: by the table of fields, in the bounds of the schema `ItemFields`, which a test holds together with
 * this. Not the schema itself, because this runs for every card of a board.
 */
function takes(field: FieldDefinition, value: unknown): boolean {
  switch (field.kind) {
    case 'rating':
      return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 5;
    case 'oneOf':
      return typeof value === 'string' && field.values.includes(value);
    case 'anyOf': {
      const { values } = field;
      return isListOf(value, values.length, (one) => typeof one === 'string' && values.includes(one));
    }
    case 'text':
      return isTextUpTo(value, MAX_TEXT);
    case 'links':
      return isListOf(value, MAX_LINKS, (one) => isTextUpTo(one, 64) && one !== '');
  }
}

const NAME_OF = new Map(Object.entries(FIELD_CODES).map(([name, code]) => [code, name as FieldName]));

/** The fields that can be read; `kept` counts those whose value cannot be understood. Codes of newer versions are passed over. */
export function readFields(raw: Readonly<Record<string, unknown>>): { fields: ItemFields; kept: number } {
  const fields: Record<string, unknown> = {};
  let kept = 0;
  for (const code of Object.keys(raw)) {
    const name = NAME_OF.get(code);
    if (name === undefined || raw[code] === undefined) continue;
    if (takes(FIELDS[name], raw[code])) fields[name] = raw[code];
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
