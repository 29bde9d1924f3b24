import type { JSX } from 'preact';
import type { RankedRow } from '../../../../shared/ranking/ranked-row';
import type { SortKey } from '../../../../shared/ranking/sort-rows';
import { dayInWords } from '../../../ui/day-in-words';
import { VerdictMark } from '../../../ui/VerdictMark';
import { shownName } from '../shown-name';
import { messages } from './messages';
import { ROW_HEIGHT } from './row-height';
import { asideOf } from './row-words';

export interface RankingRowProps {
  readonly row: RankedRow;
  /** From 0, among the rows that are wanted. */
  readonly place: number;
  /** The row to which the Tab key leads. */
  readonly current: boolean;
  readonly onOpen: () => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const CELLS: Readonly<Record<Exclude<SortKey, 'name'>, (row: RankedRow) => JSX.Element | string>> = {
  rank: ({ item }) => String(item.rank),
  verdict: ({ item }) => <VerdictMark verdict={item.verdict} contested={item.contested} />,
  score: ({ item }) => (item.verdict === 'assumption' ? messages().noScore : messages().points(item.score)),
  people: ({ item: { supporting, contradicting, prevalence, contested } }) =>
    contested
      ? messages().forAndAgainst(supporting.customers, contradicting.customers)
      : messages().ofCustomers(prevalence.customers, prevalence.of),
  priority: ({ item: { priority } }) => (priority === null ? messages().unset : String(priority)),
  opportunity: ({ item: { opportunity } }) => (opportunity === null ? messages().unset : String(opportunity)),
  latest: ({ item: { latestEvidence } }) =>
    latestEvidence === null ? messages().unset : dayInWords(latestEvidence),
};

/** One item of the full ranking. Its name opens the card, as a click anywhere on the row does. */
export function RankingRow({ row, place, current, onOpen, onFocus, onKeyDown }: RankingRowProps) {
  const cell = (key: Exclude<SortKey, 'name'>) => (
    <span role="cell" class={`ranking-cell ranking-${key}`}>
      {CELLS[key](row)}
    </span>
  );
  return (
    <div
      role="row"
      class="ranking-row"
      aria-rowindex={place + 2}
      style={{ top: place * ROW_HEIGHT }}
      onClick={onOpen}
    >
      {cell('rank')}
      <span role="cell" class="ranking-cell ranking-name">
        <button
          type="button"
          class="card-link ranking-open"
          data-place={place}
          tabIndex={current ? 0 : -1}
          onFocus={onFocus}
          onKeyDown={onKeyDown}
        >
          <bdi>{shownName(row.item.name)}</bdi>
        </button>
        <span class="ranking-aside subtle">{asideOf(row)}</span>
      </span>
      {cell('verdict')}
      {cell('score')}
      {cell('people')}
      {cell('priority')}
      {cell('opportunity')}
      {cell('latest')}
    </div>
  );
}
