import type { ItemFields } from '../../../shared/schemas/item';
import { FIELDS, type Column, type FieldDefinition } from '../../../shared/taxonomy';
import type { FieldValue } from '../evidence/item-edits';
import type { AddressableCards } from './use-addressable-cards';
import { visibleFields } from './visible-fields';

function inWords(definition: FieldDefinition, value: FieldValue, addressable: AddressableCards): string[] {
  if (value === undefined) return [];
  switch (definition.kind) {
    case 'rating':
      return [`${value} of 5 (1 ${definition.ends[0]}, 5 ${definition.ends[1]})`];
    case 'oneOf':
      return [definition.values[String(value)] ?? ''];
    case 'anyOf':
      return (value as readonly string[]).map((key) => definition.values[key] ?? '');
    case 'text':
      return [String(value)];
    case 'links': {
      const chosen = value as readonly string[];
      if (addressable.state !== 'read') return [`${chosen.length} cards`];
      return addressable.cards.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);
    }
  }
}

/** The fields of an item for members who may only read. Unset ones are left out. */
export function FieldsAsText({
  column,
  fields,
  addressable,
}: {
  readonly column: Column;
  readonly fields: ItemFields;
  readonly addressable: AddressableCards;
}) {
  const rows = visibleFields(column, fields).flatMap((name) => {
    const words = inWords(FIELDS[name], fields[name], addressable);
    return words.length === 0 ? [] : [{ name, label: FIELDS[name].label, words }];
  });
  if (rows.length === 0) return <p class="field-hint">No field is set.</p>;
  return (
    <dl class="fields-as-text">
      {rows.map(({ name, label, words }) => (
        <div key={name}>
          <dt>{label}</dt>
          {words.map((word) => (
            <dd key={word} dir="auto">
              {word}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
