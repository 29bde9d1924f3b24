import { asMarkdown } from '../../../shared/export/markdown';
import { reportOf } from '../../../shared/export/report';
import type { BoardSummary } from '../../../shared/schemas/summary';
import { useCopy } from '../../hooks/use-copy';
import { core } from '../../language/core';
import { report } from '../../language/report';
import { summary } from '../../language/summary';
import { Button } from '../../ui/Button';
import { CopiedText } from '../../ui/CopiedText';
import { messages } from './messages';

export interface CopySummaryProps {
  readonly summary: BoardSummary;
  /** Key of the canvas that is shown. */
  readonly canvas: string;
}

function asText(ofBoard: BoardSummary, canvas: string): string {
  const words = { core: core(), summary: summary(), report: report() };
  return asMarkdown(reportOf(ofBoard, canvas, '', words), words.report);
}

/** Copies the canvas's summary as Markdown, dated and with its model; where copying is refused, the text to copy by hand. */
export function CopySummary({ summary: ofBoard, canvas }: CopySummaryProps) {
  const { copied, copy } = useCopy();
  return (
    <div class="copy-summary">
      <Button onClick={() => copy(asText(ofBoard, canvas))}>{messages().copy}</Button>
      <CopiedText copied={copied} />
    </div>
  );
}
