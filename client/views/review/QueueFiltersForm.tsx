import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { QueueEntry, QueueFilters } from '../../../shared/review/queue';
import { COLUMNS, VERDICTS } from '../../../shared/taxonomy';
import { core } from '../../language/core';
import { canvasName } from '../summary/canvas-name';

type Options<V extends string> = readonly (readonly [value: V, words: string])[];

const verdictOptions = (): Options<NonNullable<QueueFilters['verdict']>> => [
  ...VERDICTS.map((verdict) => [verdict, core().verdicts[verdict]] as const),
  ['contested', 'Contested'],
];

const reviewOptions = (): Options<NonNullable<QueueFilters['review']>> => [
  ['toReview', 'Not reviewed or outdated'],
  ['none', 'Not reviewed'],
  ['outdated', 'Outdated'],
  ['current', 'Reviewed'],
  ['needsEvidence', `Marked “${core().marks.needsEvidence}”`],
  ['reword', `Marked “${core().marks.reword}”`],
  ['good', `Marked “${core().marks.good}”`],
];

interface FilterSelectProps<V extends string> {
  readonly label: string;
  readonly all: string;
  readonly options: Options<V>;
  readonly value: V | null;
  readonly onChange: (value: V | null) => void;
  readonly selectRef?: RefObject<HTMLSelectElement>;
}

function FilterSelect<V extends string>({
  label,
  all,
  options,
  value,
  onChange,
  selectRef,
}: FilterSelectProps<V>) {
  const id = useId();
  // By index: the keys of canvases are anybody's, '' included.
  const chosen = options.findIndex(([option]) => option === value);
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <select
        id={id}
        {...(selectRef ? { ref: selectRef } : {})}
        value={String(chosen)}
        onChange={({ currentTarget }) => onChange(options[Number(currentTarget.value)]?.[0] ?? null)}
      >
        <option value="-1">{all}</option>
        {options.map(([option, words], at) => (
          <option key={option} value={String(at)}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

export interface QueueFiltersFormProps {
  readonly entries: readonly QueueEntry[];
  readonly filters: QueueFilters;
  readonly onChange: (filters: QueueFilters) => void;
  readonly firstRef: RefObject<HTMLSelectElement>;
}

/** Which cards to go through. A board with one canvas has nothing to choose there. */
export function QueueFiltersForm({ entries, filters, onChange, firstRef }: QueueFiltersFormProps) {
  const present = new Set(entries.map(({ column }) => column));
  const columns = COLUMNS.filter((column) => present.has(column) || column === filters.column);
  const canvases = new Map(entries.map(({ canvas }) => [canvas.key, canvas]));
  return (
    <div class="review-filters" role="group" aria-label="Which cards to show">
      <FilterSelect
        label="Review"
        all="Any"
        options={reviewOptions()}
        value={filters.review}
        onChange={(review) => onChange({ ...filters, review })}
        selectRef={firstRef}
      />
      <FilterSelect
        label="Column"
        all="All columns"
        options={columns.map((column) => [column, core().columns[column].many] as const)}
        value={filters.column}
        onChange={(column) => onChange({ ...filters, column })}
      />
      {(canvases.size > 1 || filters.canvas !== null) && (
        <FilterSelect
          label="Canvas"
          all="All canvases"
          options={[...canvases.values()].map((canvas) => [canvas.key, canvasName(canvas)] as const)}
          value={filters.canvas}
          onChange={(canvas) => onChange({ ...filters, canvas })}
        />
      )}
      <FilterSelect
        label="Verdict"
        all="Any verdict"
        options={verdictOptions()}
        value={filters.verdict}
        onChange={(verdict) => onChange({ ...filters, verdict })}
      />
    </div>
  );
}
