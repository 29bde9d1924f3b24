import type { ComponentChildren } from 'preact';
import type { ListChoice } from '../../../shared/schemas/settings';
import { Field } from '../../ui/Field';
import { CanvasName } from './CanvasName';
import { ColumnSelect } from './ColumnSelect';
import { choiceAfterCanvas, type ListStanding } from './list-choice';
import { whyInWords } from './why-in-words';

export interface ListRowProps {
  readonly standing: ListStanding;
  readonly disabled: boolean;
  readonly onChange: (choice: ListChoice | null) => void;
  /** How saving goes. */
  readonly children: ComponentChildren;
}

/** One list: what it stands for, on which canvas, and why. */
export function ListRow({ standing, disabled, onChange, children }: ListRowProps) {
  const { list, now, choice, canvas } = standing;
  return (
    <li class="list-row">
      <Field label={list.name} hint={whyInWords(standing)}>
        {(control) => (
          <ColumnSelect standing={standing} control={control} disabled={disabled} onChange={onChange} />
        )}
      </Field>
      {now.column !== null && (
        <CanvasName
          chosen={choice?.canvas ?? ''}
          detected={canvas}
          disabled={disabled}
          onCommit={(name) => onChange(choiceAfterCanvas(standing, name))}
        />
      )}
      {children}
    </li>
  );
}
