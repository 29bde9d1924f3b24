import type { CoreWords } from '../messages/core/en';
import { FIELDS, type FieldDefinition, type FieldName } from '../taxonomy';
import { fieldText } from './field-text';

/** What a field is set to, in short: "4", "Obstacle", "Time, Money", "3 cards". Values that no version knows are left out. */
export function fieldValueInWords(
  name: FieldName,
  value: unknown,
  words: Pick<CoreWords, 'fields' | 'cards'>,
): string {
  const { kind }: FieldDefinition = FIELDS[name];
  const { values = {} } = fieldText(name, words);
  switch (kind) {
    case 'rating':
    case 'text':
      return String(value);
    case 'oneOf':
      return values[String(value)] ?? '';
    case 'anyOf':
      return (value as readonly string[]).flatMap((key) => values[key] ?? []).join(', ');
    case 'links':
      return words.cards((value as readonly string[]).length);
  }
}
