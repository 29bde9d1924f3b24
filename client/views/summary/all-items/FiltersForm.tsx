import type { RefObject } from 'preact';
import type { RowFilters } from '../../../../shared/ranking/filter-rows';
import type { Segment } from '../../../../shared/schemas/settings';
import { SIGNAL_1 } from '../../../../shared/scoring/signal-1';
import { REVIEW_MARKS, VERDICTS, type Column } from '../../../../shared/taxonomy';
import { core } from '../../../language/core';
import { Field } from '../../../ui/Field';
import { ToggleChips } from '../../../ui/ToggleChips';
import { FilterSelect } from './FilterSelect';
import { messages } from './messages';
import { kindLabelOf, kindsOfColumn } from './row-words';

export interface FiltersFormProps {
  readonly column: Column;
  readonly segments: readonly Segment[];
  readonly filters: RowFilters;
  readonly onChange: (filters: RowFilters) => void;
  readonly textRef: RefObject<HTMLInputElement>;
}

const REVIEWS = ['toReview', 'none', 'outdated', 'current'] as const;
const FLAGS = ['contested', 'stale'] as const;

/** Which items of the ranking to show. A board without segments has nothing to choose there. */
export function FiltersForm({ column, segments, filters, onChange, textRef }: FiltersFormProps) {
  const words = messages();
  const change = (part: Partial<RowFilters>) => onChange({ ...filters, ...part });
  return (
    <div class="ranking-filters" role="search" aria-label={words.filtersLabel}>
      <Field label={words.text}>
        {(control) => (
          <input
            {...control}
            type="search"
            ref={textRef}
            name="ranking-text"
            autocomplete="off"
            value={filters.text}
            onInput={({ currentTarget }) => change({ text: currentTarget.value })}
          />
        )}
      </Field>
      <FilterSelect
        label={words.verdict}
        options={VERDICTS.map((verdict) => [verdict, core().verdicts[verdict]] as const)}
        value={filters.verdict}
        onChange={(verdict) => change({ verdict })}
      />
      <FilterSelect
        label={kindLabelOf(column)}
        options={[...Object.entries(kindsOfColumn(column)), ['unset', words.kindUnset] as const]}
        value={filters.kind}
        onChange={(kind) => change({ kind })}
      />
      <FilterSelect
        label={words.review}
        options={[
          ...REVIEWS.map((state) => [state, words.reviews[state]] as const),
          ...REVIEW_MARKS.map((mark) => [mark, words.marked(core().marks[mark])] as const),
        ]}
        value={filters.review}
        onChange={(review) => change({ review })}
      />
      {segments.length > 0 && (
        <FilterSelect
          label={words.segment}
          options={segments.map(({ key, name }) => [key, name] as const)}
          value={filters.segment}
          onChange={(segment) => change({ segment })}
        />
      )}
      <ToggleChips
        label={words.flagsLabel}
        name="ranking"
        options={{ contested: words.contested, stale: words.staleFor(SIGNAL_1.staleAfterDays) }}
        chosen={FLAGS.filter((flag) => filters[flag])}
        onChange={(flags) =>
          change({ contested: flags.includes('contested'), stale: flags.includes('stale') })
        }
      />
    </div>
  );
}
