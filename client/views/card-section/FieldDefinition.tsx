import { FIELDS, type FieldDefinition as Field, type FieldName } from '../../../shared/taxonomy';
import { FIELD_DEFINITIONS, type Definition } from '../../../shared/words/field-definitions';

/** A value's name: a word, or a rating with what stands at its end of the scale. */
function labelOf(field: Field, value: string): string {
  if (field.kind === 'rating') {
    const [low, high] = field.ends;
    return value === '1' ? `1, ${low}` : value === '5' ? `5, ${high}` : value;
  }
  return field.kind === 'oneOf' || field.kind === 'anyOf' ? (field.values[value] ?? value) : value;
}

/** What a field asks, and each value with what it means and an example. */
export function FieldDefinition({ name }: { readonly name: FieldName }) {
  const { asks, values } = FIELD_DEFINITIONS[name];
  const rows = Object.entries(values as Readonly<Record<string, Definition>>);
  return (
    <>
      <p>{asks}</p>
      {rows.length > 0 && (
        <dl>
          {rows.map(([value, { means, example }]) => (
            <div key={value}>
              <dt>{labelOf(FIELDS[name], value)}</dt>
              <dd>
                {means}, such as “{example}”.
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
