import { useSummaryFrame, type Basis } from '../frame/summary-frame';
import { messages } from '../messages';
import './basis-link.css';

export interface BasisLinkProps {
  readonly basis: Basis;
  /** The statement. */
  readonly children: string;
}

/** A statement that opens to what it rests on. */
export function BasisLink({ basis, children }: BasisLinkProps) {
  const { openBasis } = useSummaryFrame();
  return (
    <button
      type="button"
      class="basis-link"
      aria-haspopup="dialog"
      title={messages().restsOn}
      onClick={() => openBasis(basis)}
    >
      {children}
    </button>
  );
}
