import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RankedRow } from '../../../../shared/ranking/ranked-row';
import { firstSorting, SORT_KEYS, type SortKey, type Sorting } from '../../../../shared/ranking/sort-rows';
import { useKeys } from '../../../hooks/use-keys';
import { useServices } from '../../../services';
import { useSummaryFrame } from '../frame/summary-frame';
import { openCard } from '../open-card';
import { messages } from './messages';
import { RankingRow } from './RankingRow';
import { ROW_HEIGHT } from './row-height';
import { useRowWindow } from './use-row-window';

/** Which row a key leads to; null for keys that mean nothing here. */
function placeAfter(key: string, place: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, place + 1);
    case 'ArrowUp':
      return Math.max(0, place - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

interface HeadProps {
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}

/** The names of the columns; each sorts by its own, and the other way round when asked again. */
function Head({ sorting, onSort }: HeadProps) {
  const sortBy = (by: SortKey) =>
    onSort(by === sorting.by ? { by, descending: !sorting.descending } : firstSorting(by));
  return (
    <div role="rowgroup" class="ranking-head">
      <div role="row" class="ranking-row" aria-rowindex={1}>
        {SORT_KEYS.map((by) => (
          <span
            key={by}
            role="columnheader"
            class={`ranking-cell ranking-${by}`}
            aria-sort={by !== sorting.by ? 'none' : sorting.descending ? 'descending' : 'ascending'}
          >
            <button type="button" class="ranking-sort" onClick={() => sortBy(by)}>
              {messages().columns[by]}
              <span class="ranking-arrow" aria-hidden="true">
                {by === sorting.by ? (sorting.descending ? '↓' : '↑') : ''}
              </span>
            </button>
          </span>
        ))}
      </div>
    </div>
  );
}

export interface RankingTableProps extends HeadProps {
  readonly label: string;
  /** Those that are wanted, in their order. */
  readonly rows: readonly RankedRow[];
}

/**
 * The full ranking. Only the rows in view are drawn, and the one that has the focus wherever it is; how many there are and which one
 * each is stands in its row index. One stop for the Tab key: arrows, Home, End, j and k go from row to row.
 */
export function RankingTable({ label, rows, sorting, onSort }: RankingTableProps) {
  const { port } = useServices();
  const box = useRef<HTMLDivElement>(null);
  const [currentId, setCurrentId] = useState<string | null>(null);
  // Where the focus goes once its row is drawn.
  const [wanted, setWanted] = useState<number | null>(null);
  const { from, to } = useRowWindow(box, rows.length, ROW_HEIGHT);
  const current = Math.max(
    0,
    rows.findIndex(({ item }) => item.id === currentId),
  );

  const go = (place: number) => {
    const row = rows[place];
    if (!row) return;
    setCurrentId(row.item.id);
    setWanted(place);
  };

  useEffect(() => {
    if (wanted === null) return;
    const button = box.current?.querySelector<HTMLElement>(`[data-place="${wanted}"]`);
    button?.focus({ preventScroll: true });
    // The head lies above the first rows of the box and would hide them.
    button?.scrollIntoView?.({ block: 'nearest' });
    setWanted(null);
  }, [wanted]);

  const isHere = () => box.current?.closest('[hidden]') === null;
  const step = (by: number) => () => {
    if (!isHere()) return;
    const focused = box.current?.contains(document.activeElement) && currentId !== null;
    go(focused ? Math.min(rows.length - 1, Math.max(0, current + by)) : current);
  };
  const { keysOn } = useSummaryFrame();
  useKeys({ j: step(1), k: step(-1) }, keysOn);

  // A row that moves to another place, since the board was read again or is sorted otherwise, would lose the focus.
  const hadFocus =
    document.activeElement?.closest('.ranking-open') != null && box.current?.contains(document.activeElement);
  useLayoutEffect(() => {
    if (!hadFocus || box.current?.contains(document.activeElement)) return;
    box.current?.querySelector<HTMLElement>(`[data-place="${current}"]`)?.focus({ preventScroll: true });
  });

  function press(event: KeyboardEvent, place: number): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = placeAfter(event.key, place, rows.length - 1);
    if (to === null) return;
    event.preventDefault();
    go(to);
  }

  const drawn = new Set(
    Array.from({ length: Math.max(0, Math.min(to, rows.length) - from) }, (_, at) => from + at),
  );
  if (rows.length > 0) drawn.add(current);
  return (
    <div class="ranking" ref={box} style={{ '--rows': rows.length }}>
      <div role="table" class="ranking-table" aria-label={label} aria-rowcount={rows.length + 1}>
        <Head sorting={sorting} onSort={onSort} />
        <div role="rowgroup" class="ranking-rows" style={{ height: rows.length * ROW_HEIGHT }}>
          {[...drawn]
            .sort((a, b) => a - b)
            .map((place) => {
              const row = rows[place];
              return (
                row && (
                  <RankingRow
                    key={row.item.id}
                    row={row}
                    place={place}
                    current={place === current}
                    onOpen={() => openCard(port, row.item.id)}
                    onFocus={() => setCurrentId(row.item.id)}
                    onKeyDown={(event) => press(event, place)}
                  />
                )
              );
            })}
        </div>
      </div>
    </div>
  );
}
