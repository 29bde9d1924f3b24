import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CoverageGap } from '../../../../shared/schemas/summary';
import type { ProfileColumn } from '../../../../shared/taxonomy';
import type { TabKey } from '../tabs';

/** A statement of the summary that can be opened to see what it rests on. */
export type Basis =
  | { readonly of: 'customers' | 'saturation' | 'latestEvidence' | 'fit' }
  | { readonly of: 'diagnosis'; readonly column: ProfileColumn }
  /** How firm the place of this item is. */
  | { readonly of: 'firmness'; readonly id: string }
  | { readonly of: 'coverage'; readonly code: CoverageGap['code'] };

/** What a tab can ask of the frame around it. */
export interface SummaryFrame {
  /** Shows the top three of another canvas; `key` is its key. */
  readonly showCanvas: (key: string) => void;
  /** Shows another tab, and the focus goes there. */
  readonly openTab: (key: TabKey) => void;
  /** Shows beside the page what a statement about the chosen canvas rests on. */
  readonly openBasis: (basis: Basis) => void;
  /** Grows each time somebody asks for the filter of the full ranking by key. */
  readonly filterAsked: number;
  /** Whether single keys do anything. */
  readonly keysOn: boolean;
}

/** A tab that stands alone, as in a test, asks in vain. */
export const SummaryFrameContext = createContext<SummaryFrame>({
  showCanvas: () => undefined,
  openTab: () => undefined,
  openBasis: () => undefined,
  filterAsked: 0,
  keysOn: true,
});

export const useSummaryFrame = (): SummaryFrame => useContext(SummaryFrameContext);
