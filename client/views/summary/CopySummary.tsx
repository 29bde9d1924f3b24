import { asMarkdown } from '../../../shared/export/markdown';
import { reportOf } from '../../../shared/export/report';
import type { BoardSummary } from '../../../shared/schemas/summary';
import { useCopy } from '../../hooks/use-copy';
import { Button } from '../../ui/Button';
import { CopiedText } from '../../ui/CopiedText';

export interface CopySummaryProps {
  readonly summary: BoardSummary;
  /** Key of the canvas that is shown. */
  readonly canvas: string;
}

/** Copies the canvas's summary as Markdown, dated and with its model; where copying is refused, the text to copy by hand. */
export function CopySummary({ summary, canvas }: CopySummaryProps) {
  const { copied, copy } = useCopy();
  return (
    <div class="copy-summary">
      <Button onClick={() => copy(asMarkdown(reportOf(summary, canvas, '')))}>Copy as Markdown</Button>
      <CopiedText copied={copied} />
    </div>
  );
}
