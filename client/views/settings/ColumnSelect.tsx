import type { JSX } from 'preact';
import type { ListChoice } from '../../../shared/schemas/settings';
import { columnChoices } from './column-choices';
import { choiceAfterColumn, type ColumnChoice, type ListStanding } from './list-choice';

export interface ColumnSelectProps {
  readonly standing: ListStanding;
  /** What names and describes it. */
  readonly control: JSX.HTMLAttributes<HTMLSelectElement>;
  readonly disabled: boolean;
  readonly onChange: (choice: ListChoice | null) => void;
}

/** What a list stands for, to choose. */
export function ColumnSelect({ standing, control, disabled, onChange }: ColumnSelectProps) {
  const { choice } = standing;
  return (
    <select
      {...control}
      disabled={disabled}
      value={choice?.column ?? 'detected'}
      onChange={(event) => onChange(choiceAfterColumn(choice, event.currentTarget.value as ColumnChoice))}
    >
      {columnChoices(standing).map(({ value, words }) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  );
}
