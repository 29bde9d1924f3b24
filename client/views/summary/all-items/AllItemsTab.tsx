import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { filterRows, NO_ROW_FILTERS, type RowFilters } from '../../../../shared/ranking/filter-rows';
import { rankedRows } from '../../../../shared/ranking/ranked-row';
import { firstSorting, sortRows, type Sorting } from '../../../../shared/ranking/sort-rows';
import { COLUMNS, type Column } from '../../../../shared/taxonomy';
import { core } from '../../../language/core';
import { pageLanguage } from '../../../language/messages';
import { Button } from '../../../ui/Button';
import { RadioChips } from '../../../ui/RadioChips';
import { useSummaryFrame } from '../frame/summary-frame';
import type { TabProps } from '../tab-props';
import { FiltersForm } from './FiltersForm';
import { messages } from './messages';
import { RankingTable } from './RankingTable';
import './all-items.css';

/** The names of the columns with the number of their items on the canvas. */
function columnsWithCounts(summary: TabProps['shown']['summary'], canvas: string): Record<Column, string> {
  const counts = new Map<Column, number>();
  for (const item of summary.items) {
    if (item.canvas === canvas) counts.set(item.column, (counts.get(item.column) ?? 0) + 1);
  }
  return Object.fromEntries(
    COLUMNS.map((column) => [
      column,
      messages().columnWithCount(core().columns[column].many, counts.get(column) ?? 0),
    ]),
  ) as Record<Column, string>;
}

/** The full ranking of one column at a time, sorted and filtered as one likes. */
export function AllItemsTab({ shown: { summary, snapshot }, canvas }: TabProps) {
  const { key } = canvas.canvas;
  const columns = useMemo(() => columnsWithCounts(summary, key), [summary, key]);
  const [column, setColumn] = useState<Column>(
    () =>
      COLUMNS.find((one) => summary.items.some((item) => item.canvas === key && item.column === one)) ??
      'job',
  );
  const [filters, setFilters] = useState<RowFilters>(NO_ROW_FILTERS);
  const [sorting, setSorting] = useState<Sorting>(firstSorting('rank'));
  const text = useRef<HTMLInputElement>(null);
  const { filterAsked } = useSummaryFrame();
  useEffect(() => {
    if (filterAsked > 0) text.current?.focus();
  }, [filterAsked]);

  const cards = useMemo(() => new Map(snapshot.cards.map((card) => [card.id, card])), [snapshot]);
  const all = useMemo(
    () => rankedRows(summary.items, cards, snapshot.settings, { canvas: key, column }),
    [summary, cards, snapshot, key, column],
  );
  const collator = useMemo(() => new Intl.Collator(pageLanguage(), { numeric: true }), []);
  const rows = useMemo(
    () => sortRows(filterRows(all, filters), sorting, collator.compare),
    [all, filters, sorting, collator],
  );

  return (
    <section class="column all-items" aria-label={messages().heading}>
      <RadioChips
        label={messages().column}
        options={columns}
        value={column}
        onChange={(next) => {
          setColumn(next);
          setFilters({ ...filters, kind: null });
        }}
      />
      <FiltersForm
        column={column}
        segments={snapshot.settings.segments}
        filters={filters}
        onChange={setFilters}
        textRef={text}
      />
      <p class="ranking-count">
        <span role="status">{messages().shownOf(rows.length, all.length)}</span>
        {rows.length < all.length && (
          <Button onClick={() => setFilters(NO_ROW_FILTERS)}>{messages().showAll}</Button>
        )}
      </p>
      {rows.length === 0 ? (
        <p class="subtle">{all.length === 0 ? messages().noItems : messages().noneMatches}</p>
      ) : (
        <RankingTable
          label={messages().tableLabel(core().columns[column].many)}
          rows={rows}
          sorting={sorting}
          onSort={setSorting}
        />
      )}
    </section>
  );
}
