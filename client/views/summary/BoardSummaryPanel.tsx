import { useId, useMemo, useState } from 'preact/hooks';
import { dayInWords } from '../../ui/day-in-words';
import { CanvasHead } from './CanvasHead';
import { CopySummary } from './CopySummary';
import { TabList } from './frame/TabList';
import { TabPanel } from './frame/TabPanel';
import { messages } from './messages';
import { Remarks } from './Remarks';
import { tabsFor } from './tabs';
import type { ShownSummary, SummaryState } from './use-summary';

export interface BoardSummaryPanelProps {
  readonly shown: ShownSummary;
  readonly refresh: Extract<SummaryState, { state: 'shown' }>['refresh'];
  readonly onAgain: () => void;
}

/** The summary of one canvas at a time, a tab of it at a time. What was opened in a tab is still open when one comes back to it. */
export function BoardSummaryPanel({ shown, refresh, onAgain }: BoardSummaryPanelProps) {
  const { summary } = shown;
  const id = useId();
  const [chosenCanvas, chooseCanvas] = useState<string | null>(null);
  // The last one is shown.
  const [visited, setVisited] = useState<readonly string[]>(['top']);
  const items = useMemo(() => new Map(summary.items.map((item) => [item.id, item])), [summary]);
  const canvas = summary.canvases.find(({ canvas: { key } }) => key === chosenCanvas) ?? summary.canvases[0];
  const tabs = tabsFor(summary.canvases.length);
  const tab = tabs.find(({ key }) => key === visited.at(-1)) ?? tabs[0];
  if (!canvas || !tab) return null;
  const choose = (key: string) => setVisited((before) => [...before.filter((one) => one !== key), key]);
  return (
    <>
      <CanvasHead
        canvases={summary.canvases}
        canvas={canvas}
        onChoose={chooseCanvas}
        refreshing={refresh === 'underWay'}
      />
      <Remarks shown={shown} outdated={refresh === 'failed'} onAgain={onAgain} />
      <TabList tabs={tabs} chosen={tab.key} id={id} label={messages().tabs.label} onChoose={choose} />
      {tabs
        .filter(({ key }) => key === tab.key || visited.includes(key))
        .map((one) => (
          <TabPanel
            key={one.key}
            tab={one}
            id={id}
            hidden={one.key !== tab.key}
            shown={shown}
            canvas={canvas}
            items={items}
          />
        ))}
      <footer class="summary-foot">
        <p class="subtle">{messages().computedBy(summary.model, dayInWords(summary.asOf))}</p>
        <CopySummary summary={summary} canvas={canvas.canvas.key} />
      </footer>
    </>
  );
}
