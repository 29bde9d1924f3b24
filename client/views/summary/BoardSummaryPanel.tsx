import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { dayInWords } from '../../ui/day-in-words';
import { CanvasHead } from './CanvasHead';
import { CopySummary } from './CopySummary';
import { BasisPart } from './basis/BasisPart';
import { SummaryFrameContext, type Basis } from './frame/summary-frame';
import { idOfTab, TabList } from './frame/TabList';
import { TabPanel } from './frame/TabPanel';
import { useFrameKeys } from './frame/use-frame-keys';
import { useKeysOn } from './frame/use-keys-on';
import { messages } from './messages';
import { Remarks } from './Remarks';
import { Button } from '../../ui/Button';
import { TakeAwayPart } from './take-away/TakeAwayPart';
import { ShortcutsPart } from './shortcuts/ShortcutsPart';
import { tabsFor, type TabKey } from './tabs';
import type { ShownSummary, SummaryState } from './use-summary';

export interface BoardSummaryPanelProps {
  readonly shown: ShownSummary;
  readonly refresh: Extract<SummaryState, { state: 'shown' }>['refresh'];
  readonly onAgain: () => void;
}

/** The tab that one sees first. */
const FIRST: TabKey = 'top';

/** The summary of one canvas at a time, a tab of it at a time. What was opened in a tab is still open when one comes back to it. */
export function BoardSummaryPanel({ shown, refresh, onAgain }: BoardSummaryPanelProps) {
  const { canvases, items: scored, model, asOf } = shown.summary;
  const id = useId();
  const switcher = useRef<HTMLSelectElement>(null);
  const [chosenCanvas, chooseCanvas] = useState<string | null>(null);
  // The last one is shown.
  const [visited, setVisited] = useState<readonly TabKey[]>([FIRST]);
  const [basis, openBasis] = useState<Basis | null>(null);
  const [keysShown, setKeysShown] = useState(false);
  const [takingAway, setTakingAway] = useState(false);
  const [keysOn, setKeysOn] = useKeysOn();

  const items = useMemo(() => new Map(scored.map((item) => [item.id, item])), [scored]);
  const tabs = tabsFor(canvases.length);
  const chooseTab = (key: TabKey) => setVisited((before) => [...before.filter((one) => one !== key), key]);
  const { filterAsked } = useFrameKeys({
    tabs,
    chooseTab,
    focusCanvases: canvases.length > 1 ? () => switcher.current?.focus() : null,
    on: keysOn,
    showKeys: () => setKeysShown(true),
  });
  const frame = useMemo(
    () => ({
      showCanvas: (key: string) => {
        chooseCanvas(key);
        chooseTab(FIRST);
      },
      openTab: (key: TabKey) => {
        chooseTab(key);
        document.getElementById(idOfTab(id, key))?.focus();
      },
      openBasis,
      filterAsked,
      keysOn,
    }),
    [id, filterAsked, keysOn],
  );

  const canvas = canvases.find(({ canvas: { key } }) => key === chosenCanvas) ?? canvases[0];
  const tab = tabs.find(({ key }) => key === visited.at(-1)) ?? tabs[0];
  if (!canvas || !tab) return null;
  return (
    <SummaryFrameContext.Provider value={frame}>
      <CanvasHead
        canvases={canvases}
        canvas={canvas}
        onChoose={chooseCanvas}
        switcher={switcher}
        refreshing={refresh === 'underWay'}
        onKeys={() => setKeysShown(true)}
      />
      <Remarks shown={shown} outdated={refresh === 'failed'} onAgain={onAgain} />
      <TabList tabs={tabs} chosen={tab.key} id={id} label={messages().tabs.label} onChoose={chooseTab} />
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
        <p class="subtle">{messages().computedBy(model, dayInWords(asOf))}</p>
        <div class="summary-take">
          <CopySummary summary={shown.summary} canvas={canvas.canvas.key} />
          <Button onClick={() => setTakingAway(true)}>{messages().takeAway}</Button>
        </div>
      </footer>
      {basis && (
        <BasisPart
          basis={basis}
          onClose={() => openBasis(null)}
          shown={shown}
          canvas={canvas}
          items={items}
        />
      )}
      {takingAway && <TakeAwayPart shown={shown} canvas={canvas} onClose={() => setTakingAway(false)} />}
      {keysShown && (
        <ShortcutsPart
          tabs={tabs.length}
          severalCanvases={canvases.length > 1}
          on={keysOn}
          onSwitch={setKeysOn}
          onClose={() => setKeysShown(false)}
        />
      )}
    </SummaryFrameContext.Provider>
  );
}
