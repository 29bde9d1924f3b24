import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What a tab can ask of the frame around it. */
export interface SummaryFrame {
  /** Shows the top three of another canvas; `key` is its key. */
  readonly showCanvas: (key: string) => void;
  /** Grows each time somebody asks for the filter of the full ranking by key. */
  readonly filterAsked: number;
  /** Whether single keys do anything. */
  readonly keysOn: boolean;
}

/** A tab that stands alone, as in a test, asks in vain. */
export const SummaryFrameContext = createContext<SummaryFrame>({
  showCanvas: () => undefined,
  filterAsked: 0,
  keysOn: true,
});

export const useSummaryFrame = (): SummaryFrame => useContext(SummaryFrameContext);
