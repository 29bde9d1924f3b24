import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { QueueEntry, QueueFilters } from '../../../shared/review/queue';
import { COLUMN_LABELS, COLUMNS, VERDICT_LABELS, VERDICTS } from '../../../shared/taxonomy';
import { REVIEW_MARK_LABELS } from '../../../shared/words/review';
import { canvasName } from '../summary/canvas-name';

type Options<V extends string> = readonly (readonly [value: V, words: string])[];

const VERDICT_OPTIONS: Options<NonNullable<QueueFilters['verdict']>> = [
  ...VERDICTS.map((verdict) => [verdict, VERDICT_LABELS[verdict]] as const),
  ['contested', 'Contested'],
];

const REVIEW_OPTIONS: Options<NonNullable<QueueFilters['review']>> = [
  ['toReview', 'Not reviewed or outdated'],
  ['none', 'Not reviewed'],
  ['outdated', 'Outdated'],
  ['current', 'Reviewed'],
  ['needsEvidence', `Marked “${REVIEW_MARK_LABELS.needsEvidence}”`],
  ['reword', `Marked “${REVIEW_MARK_LABELS.reword}”`],
  ['good', `Marked “${REVIEW_MARK_LABELS.good}”`],
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
        options={REVIEW_OPTIONS}
        value={filters.review}
        onChange={(review) => onChange({ ...filters, review })}
        selectRef={firstRef}
      />
      <FilterSelect
        label="Column"
        all="All columns"
        options={columns.map((column) => [column, COLUMN_LABELS[column].many] as const)}
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
        options={VERDICT_OPTIONS}
        value={filters.verdict}
        onChange={(verdict) => onChange({ ...filters, verdict })}
      />
    </div>
  );
}
