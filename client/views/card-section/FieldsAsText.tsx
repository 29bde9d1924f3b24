import type { ItemFields } from '../../../shared/schemas/item';
import { FIELDS, type Column, type FieldDefinition, type FieldName } from '../../../shared/taxonomy';
import { fieldText } from '../../../shared/words/field-text';
import { core } from '../../language/core';
import { fieldWords } from '../../language/fields';
import type { FieldValue } from '../evidence/item-edits';
import type { AddressableCards } from './use-addressable-cards';
import { visibleFields } from './visible-fields';
import { messages } from './messages';

function inWords(name: FieldName, value: FieldValue, addressable: AddressableCards): string[] {
  if (value === undefined) return [];
  const { kind }: FieldDefinition = FIELDS[name];
  const { values = {}, ends } = fieldText(name, fieldWords());
  switch (kind) {
    case 'rating':
      return [messages().fields.rating(Number(value), ends?.low ?? '', ends?.high ?? '')];
    case 'oneOf':
      return [values[String(value)] ?? ''];
    case 'anyOf':
      return (value as readonly string[]).map((key) => values[key] ?? '');
    case 'text':
      return [String(value)];
    case 'links': {
      const chosen = value as readonly string[];
      if (addressable.state !== 'read') return [core().cards(chosen.length)];
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
    const words = inWords(name, fields[name], addressable);
    return words.length === 0 ? [] : [{ name, label: fieldWords()[name].label, words }];
  });
  if (rows.length === 0) return <p class="field-hint">{messages().fields.none}</p>;
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
