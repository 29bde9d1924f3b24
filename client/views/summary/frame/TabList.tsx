import { useRef } from 'preact/hooks';
import type { Tab, TabKey } from '../tabs';
import './tabs.css';

/** Id of a tab, of which the frame's own is the beginning. */
export const idOfTab = (frame: string, key: TabKey): string => `${frame}-tab-${key}`;

export interface TabListProps {
  readonly tabs: readonly Tab[];
  /** Key of the tab that is shown. */
  readonly chosen: TabKey;
  /** Begins the ids of tabs and panels. */
  readonly id: string;
  readonly label: string;
  readonly onChoose: (key: TabKey) => void;
}

/** Which tab a key leads to from the one at `place`; null for keys that mean nothing here. */
function placeAfter(key: string, place: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (place + 1) % count;
    case 'ArrowLeft':
      return (place + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** The row of tabs: one stop for the Tab key; arrows, Home and End go from tab to tab and show it. */
export function TabList({ tabs, chosen, id, label, onChoose }: TabListProps) {
  const row = useRef<HTMLDivElement>(null);

  function go(event: KeyboardEvent, place: number): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = placeAfter(event.key, place, tabs.length);
    const tab = to === null ? undefined : tabs[to];
    if (!tab) return;
    event.preventDefault();
    onChoose(tab.key);
    row.current?.querySelectorAll<HTMLElement>('[role=tab]')[to ?? 0]?.focus();
  }

  return (
    <div class="tabs" role="tablist" aria-label={label} ref={row}>
      {tabs.map(({ key, title }, place) => (
        <button
          type="button"
          role="tab"
          class="tab"
          key={key}
          id={idOfTab(id, key)}
          aria-selected={key === chosen}
          aria-controls={`${id}-panel-${key}`}
          tabIndex={key === chosen ? 0 : -1}
          onClick={() => onChoose(key)}
          onKeyDown={(event) => go(event, place)}
        >
          {title()}
        </button>
      ))}
    </div>
  );
}
