import type { FieldName } from '../../../shared/taxonomy';
import type { Definition } from '../../../shared/words/field-definitions';
import { fieldText, type FieldText } from '../../../shared/words/field-text';
import { fieldWords } from '../../language/fields';
import { definitions } from '../../language/definitions';
import { messages } from './messages';

/** A value's name: a word, or a rating with what stands at its end of the scale. */
function labelOf({ ends, values }: FieldText, value: string): string {
  if (ends) return value === '1' ? `1, ${ends.low}` : value === '5' ? `5, ${ends.high}` : value;
  return values?.[value] ?? value;
}

/** What a field asks, and each value with what it means and an example. */
export function FieldDefinition({ name }: { readonly name: FieldName }) {
  const { asks, values } = definitions().fields[name];
  const text = fieldText(name, fieldWords());
  const rows = Object.entries(values as Readonly<Record<string, Definition>>);
  return (
    <>
      <p>{asks}</p>
      {rows.length > 0 && (
        <dl>
          {rows.map(([value, { means, example }]) => (
            <div key={value}>
              <dt>{labelOf(text, value)}</dt>
              <dd>{messages().fields.means(means, example)}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
