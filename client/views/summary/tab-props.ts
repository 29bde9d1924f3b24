import type { CanvasSummary, ScoredItem } from '../../../shared/schemas/summary';
import type { ShownSummary } from './use-summary';

/** What a tab of the summary shows. */
export interface TabProps {
  readonly shown: ShownSummary;
  /** The canvas that is chosen. */
  readonly canvas: CanvasSummary;
  /** Every item of the board by id: a value map may serve several canvases. */
  readonly items: ReadonlyMap<string, ScoredItem>;
}
