import type { ComponentChildren } from 'preact';
import type { ListChoice } from '../../../shared/schemas/settings';
import { mappingReasonInWords } from '../../../shared/words/mapping-reason';
import { core } from '../../language/core';
import { Field } from '../../ui/Field';
import { CanvasName } from './CanvasName';
import { columnChoices } from './column-choices';
import { choiceAfterCanvas, choiceAfterColumn, type ColumnChoice, type ListStanding } from './list-choice';

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
      <Field label={list.name} hint={mappingReasonInWords(now, core())}>
        {(control) => (
          <select
            {...control}
            disabled={disabled}
            value={choice?.column ?? 'detected'}
            onChange={(event) =>
              onChange(choiceAfterColumn(choice, event.currentTarget.value as ColumnChoice))
            }
          >
            {columnChoices(standing).map(({ value, words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
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
