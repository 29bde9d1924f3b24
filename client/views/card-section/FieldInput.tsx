import { MAX_LINKS, type ItemFields } from '../../../shared/schemas/item';
import { FIELDS, type FieldDefinition, type FieldName } from '../../../shared/taxonomy';
import { fieldText } from '../../../shared/words/field-text';
import { fieldWords } from '../../language/fields';
import { Field } from '../../ui/Field';
import { LinksInput, type Stray } from '../../ui/LinksInput';
import { RatingInput } from '../../ui/RatingInput';
import { ToggleChips } from '../../ui/ToggleChips';
import type { FieldValue } from '../evidence/item-edits';
import { TextField } from './TextField';
import type { AddressableCards } from './use-addressable-cards';
import type { AddressedItems } from './use-addressed';
import { messages } from './messages';

export interface FieldInputProps {
  readonly name: FieldName;
  readonly fields: ItemFields;
  readonly problem: string | undefined;
  readonly onChange: (value: FieldValue) => void;
  /** Text as typed and not saved. */
  readonly typed: string | undefined;
  readonly onTyped: (text: string) => void;
  readonly addressable: AddressableCards;
  readonly addressed: AddressedItems | undefined;
}

const asText = (value: FieldValue) => (typeof value === 'string' ? value : '');
const asList = (value: FieldValue): readonly string[] => (Array.isArray(value) ? value : []);

/** The chosen cards that cannot be addressed: gone, moved elsewhere, or of the value map as this card itself is. */
function straysOf(
  chosen: readonly string[],
  { cards, others }: Extract<AddressableCards, { state: 'read' }>,
): Stray[] {
  const known = new Set(cards.map(({ id }) => id));
  return chosen.filter((id) => !known.has(id)).map((id) => ({ id, name: others.get(id) ?? null }));
}

/** The control of one field, by the kind of its definition. */
export function FieldInput({
  name,
  fields,
  problem,
  onChange,
  typed,
  onTyped,
  addressable,
  addressed,
}: FieldInputProps) {
  const definition: FieldDefinition = FIELDS[name];
  const value: FieldValue = fields[name];
  const { label, values = {}, ends, hint = '' } = fieldText(name, fieldWords());
  const words = messages().fields;
  switch (definition.kind) {
    case 'rating':
      return (
        <RatingInput
          label={label}
          name={name}
          ends={[ends?.low ?? '', ends?.high ?? '']}
          value={typeof value === 'number' ? value : undefined}
          onChange={onChange}
        />
      );
    case 'anyOf':
      return (
        <ToggleChips label={label} name={name} options={values} chosen={asList(value)} onChange={onChange} />
      );
    case 'oneOf':
      return (
        <Field label={label} problem={problem}>
          {(control) => (
            <select
              {...control}
              name={name}
              value={asText(value)}
              onChange={(event) => onChange(event.currentTarget.value)}
            >
              <option value="">{words.notSet}</option>
              {Object.entries(values).map(([key, words]) => (
                <option key={key} value={key}>
                  {words}
                </option>
              ))}
            </select>
          )}
        </Field>
      );
    case 'text':
      return (
        <TextField
          name={name}
          label={label}
          hint={hint}
          value={asText(value)}
          typed={typed}
          onTyped={onTyped}
          onCommit={onChange}
          problem={problem}
        />
      );
    case 'links':
      if (addressable.state !== 'read') {
        return (
          <p class="field-hint">{`${label}: ${addressable.state === 'loading' ? words.reading : words.notListed}`}</p>
        );
      }
      return (
        <LinksInput
          label={label}
          targets={addressable.cards.map((card) => ({ ...card, verdict: addressed?.get(card.id) }))}
          chosen={asList(value)}
          strays={straysOf(asList(value), addressable)}
          most={MAX_LINKS}
          onChange={onChange}
        />
      );
  }
}
