import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { QueueEntry, QueueFilters } from '../../../shared/review/queue';
import { COLUMNS, REVIEW_MARKS, VERDICTS } from '../../../shared/taxonomy';
import { core } from '../../language/core';
import { canvasName } from '../summary/canvas-name';
import { messages } from './messages';

type Options<V extends string> = readonly (readonly [value: V, words: string])[];

const verdictOptions = (): Options<NonNullable<QueueFilters['verdict']>> => [
  ...VERDICTS.map((verdict) => [verdict, core().verdicts[verdict]] as const),
  ['contested', messages().filters.contested],
];

const REVIEWS = ['toReview', 'none', 'outdated', 'current'] as const;

function reviewOptions(): Options<NonNullable<QueueFilters['review']>> {
  const { reviews, marked } = messages().filters;
  return [
    ...REVIEWS.map((state) => [state, reviews[state]] as const),
    ...REVIEW_MARKS.map((mark) => [mark, marked(core().marks[mark])] as const),
  ];
}

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
  const words = messages().filters;
  const present = new Set(entries.map(({ column }) => column));
  const columns = COLUMNS.filter((column) => present.has(column) || column === filters.column);
  const canvases = new Map(entries.map(({ canvas }) => [canvas.key, canvas]));
  return (
    <div class="review-filters" role="group" aria-label={words.label}>
      <FilterSelect
        label={words.review}
        all={words.anyReview}
        options={reviewOptions()}
        value={filters.review}
        onChange={(review) => onChange({ ...filters, review })}
        selectRef={firstRef}
      />
      <FilterSelect
        label={words.column}
        all={words.allColumns}
        options={columns.map((column) => [column, core().columns[column].many] as const)}
        value={filters.column}
        onChange={(column) => onChange({ ...filters, column })}
      />
      {(canvases.size > 1 || filters.canvas !== null) && (
        <FilterSelect
          label={words.canvas}
          all={words.allCanvases}
          options={[...canvases.values()].map((canvas) => [canvas.key, canvasName(canvas)] as const)}
          value={filters.canvas}
          onChange={(canvas) => onChange({ ...filters, canvas })}
        />
      )}
      <FilterSelect
        label={words.verdict}
        all={words.anyVerdict}
        options={verdictOptions()}
        value={filters.verdict}
        onChange={(verdict) => onChange({ ...filters, verdict })}
      />
    </div>
  );
}
