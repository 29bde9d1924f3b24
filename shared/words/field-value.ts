import { FIELDS, type FieldDefinition, type FieldName } from '../taxonomy';
import { counted } from './people';

/** What a field is set to, in short: "4", "Obstacle", "Time, Money", "3 cards". Values that no version knows are left out. */
export function fieldValueInWords(name: FieldName, value: unknown): string {
  const definition: FieldDefinition = FIELDS[name];
  switch (definition.kind) {
    case 'rating':
    case 'text':
      return String(value);
    case 'oneOf':
      return definition.values[String(value)] ?? '';
    case 'anyOf':
      return (value as readonly string[]).flatMap((key) => definition.values[key] ?? []).join(', ');
    case 'links':
      return counted((value as readonly string[]).length, 'card', 'cards');
  }
}
