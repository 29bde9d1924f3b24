import { Fragment } from 'preact';
import type { ItemFields } from '../../../shared/schemas/item';
import { FIELDS, type Column, type FieldName } from '../../../shared/taxonomy';
import { fieldValueInWords } from '../../../shared/words/field-value';
import { core } from '../../language/core';
import { fieldWords } from '../../language/fields';
import { visibleFields } from './visible-fields';
import { messages } from './messages';

/** The fields that are set and do not show: those of another column, and those that fit only beside another value. */
function keptFields(column: Column, fields: ItemFields): FieldName[] {
  const visible = new Set<FieldName>(visibleFields(column, fields));
  return (Object.keys(FIELDS) as FieldName[]).filter(
    (name) => fields[name] !== undefined && !visible.has(name),
  );
}

/** Says which values are kept though the card shows no field for them, as after a move to another column. */
export function KeptValues({ column, fields }: { readonly column: Column; readonly fields: ItemFields }) {
  const kept = keptFields(column, fields);
  if (kept.length === 0) return null;
  return (
    <p class="field-hint">
      {messages().fields.kept}{' '}
      {kept.map((name, index) => (
        <Fragment key={name}>
          {index > 0 && ', '}
          {fieldWords()[name].label}{' '}
          <bdi>{fieldValueInWords(name, fields[name], { fields: fieldWords(), core: core() })}</bdi>
        </Fragment>
      ))}
      {`. ${messages().fields.keptUntil}`}
    </p>
  );
}
