import type { ComponentChildren } from 'preact';
import type { ItemFields } from '../../../shared/schemas/item';
import type { Column, FieldName } from '../../../shared/taxonomy';
import { fieldWords } from '../../language/fields';
import { SaveStatus } from '../../ui/SaveStatus';
import { FieldHelp } from './FieldHelp';
import { FieldInput } from './FieldInput';
import { KeptValues } from './KeptValues';
import type { AddressableCards } from './use-addressable-cards';
import type { AddressedItems } from './use-addressed';
import type { FieldEdits } from './use-field-edits';
import { visibleFields } from './visible-fields';
import { messages } from './messages';

export interface FieldsFormProps {
  readonly column: Column;
  readonly fields: ItemFields;
  readonly edits: FieldEdits;
  /** Text fields as typed and not saved, by name. */
  readonly texts: Readonly<Record<string, string>>;
  readonly onTyped: (name: FieldName, text: string) => void;
  readonly addressable: AddressableCards;
  readonly addressed: AddressedItems | undefined;
  /** Stands below the fields. */
  readonly children?: ComponentChildren;
}

/** Which fields were not saved and why, in one sentence each. */
function problemInWords(problems: FieldEdits['problems']): string {
  const reasons = new Map<string, string[]>();
  for (const [name, reason] of problems) {
    reasons.set(reason, [...(reasons.get(reason) ?? []), fieldWords()[name].label]);
  }
  return [...reasons].map(([reason, labels]) => `${labels.join(', ')}: ${reason}`).join(' ');
}

/** The fields of an item's column. Each change is saved at once. */
export function FieldsForm(props: FieldsFormProps) {
  const { column, fields, edits, texts, onTyped, addressable, addressed, children } = props;
  return (
    <section aria-labelledby="fields-heading">
      <div class="section-head">
        <h2 id="fields-heading">{messages().fields.heading}</h2>
        <SaveStatus state={edits.state} problem={problemInWords(edits.problems)} onRetry={edits.retry} />
      </div>
      <div class="fields">
        {visibleFields(column, fields).map((name) => (
          <FieldHelp name={name} key={name}>
            <FieldInput
              name={name}
              fields={fields}
              problem={edits.problems.has(name) ? messages().fields.notSaved : undefined}
              onChange={(value) => edits.set(name, value)}
              typed={texts[name]}
              onTyped={(text) => onTyped(name, text)}
              addressable={addressable}
              addressed={addressed}
            />
          </FieldHelp>
        ))}
      </div>
      <KeptValues column={column} fields={fields} />
      {children}
    </section>
  );
}
