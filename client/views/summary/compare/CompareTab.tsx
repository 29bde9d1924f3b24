import { useMemo, useState } from 'preact/hooks';
import { compareCanvases } from '../../../../shared/compare/compare-canvases';
import {
  CANVAS_SORT_KEYS,
  firstCanvasSorting,
  sortCanvases,
  type CanvasSorting,
  type CanvasSortKey,
} from '../../../../shared/compare/sort-canvases';
import { PROFILE_COLUMNS } from '../../../../shared/taxonomy';
import { core } from '../../../language/core';
import { pageLanguage } from '../../../language/messages';
import { canvasName } from '../canvas-name';
import { useSummaryFrame } from '../frame/summary-frame';
import type { TabProps } from '../tab-props';
import { CanvasRow } from './CanvasRow';
import { messages } from './messages';
import './compare.css';

interface HeaderProps {
  readonly by: CanvasSortKey;
  readonly sorting: CanvasSorting | null;
  readonly onSort: (by: CanvasSortKey) => void;
}

function SortHeader({ by, sorting, onSort }: HeaderProps) {
  const sorted = sorting?.by === by;
  return (
    <th scope="col" aria-sort={!sorted ? 'none' : sorting.descending ? 'descending' : 'ascending'}>
      <button type="button" class="compare-sort" onClick={() => onSort(by)}>
        {messages().columns[by]}
        <span aria-hidden="true">{sorted ? (sorting.descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}

/** Every canvas of the board in a row of its own, for a course in which each team has one. */
export function CompareTab({ shown: { summary }, canvas, items }: TabProps) {
  const { showCanvas } = useSummaryFrame();
  // In the board's order until somebody sorts.
  const [sorting, setSorting] = useState<CanvasSorting | null>(null);
  const compared = useMemo(() => compareCanvases(summary), [summary]);
  const collator = useMemo(() => new Intl.Collator(pageLanguage(), { numeric: true }), []);
  const rows = sorting === null ? compared : sortCanvases(compared, sorting, collator.compare);
  const sortBy = (by: CanvasSortKey) =>
    setSorting(sorting?.by === by ? { by, descending: !sorting.descending } : firstCanvasSorting(by));
  const header = (by: CanvasSortKey) => <SortHeader by={by} sorting={sorting} onSort={sortBy} />;
  const [first, ...others] = CANVAS_SORT_KEYS;
  return (
    <div class="column compare">
      <div class="compare-box" role="region" aria-label={messages().heading} tabIndex={0}>
        <table class="compare-table">
          <thead>
            <tr>
              {header(first)}
              {others.slice(0, 2).map(header)}
              {PROFILE_COLUMNS.map((column) => (
                <th scope="col" key={column}>
                  {messages().top(core().columns[column].many)}
                </th>
              ))}
              {others.slice(2).map(header)}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <CanvasRow
                key={row.canvas.key}
                row={row}
                name={canvasName(row.canvas)}
                chosen={row.canvas.key === canvas.canvas.key}
                items={items}
                onShow={() => showCanvas(row.canvas.key)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
