import type { ComponentType } from 'preact';
import { messages } from './messages';
import type { TabProps } from './tab-props';
import { TopTab } from './top/TopTab';

export type TabKey = 'top' | 'map' | 'fit' | 'explore' | 'all' | 'compare';

/** A tab of the summary: its name and what draws it, fetched when somebody first opens it. */
export interface Tab {
  /** Stands in ids of elements. */
  readonly key: TabKey;
  readonly title: () => string;
  readonly load: () => Promise<ComponentType<TabProps>>;
  /** What draws it, where that came with the frame. */
  readonly there?: ComponentType<TabProps>;
  /** The tab is there only where the board has several canvases. */
  readonly ofSeveral?: true;
}

/** In the order in which they stand; the first is what one sees at the start, so it comes with the frame. */
const TABS: readonly Tab[] = [
  { key: 'top', title: () => messages().tabs.top, load: () => Promise.resolve(TopTab), there: TopTab },
  { key: 'map', title: () => messages().tabs.map, load: async () => (await import('./map/MapTab')).MapTab },
  { key: 'fit', title: () => messages().tabs.fit, load: async () => (await import('./fit/FitTab')).FitTab },
  {
    key: 'explore',
    title: () => messages().tabs.explore,
    load: async () => (await import('./explore/ExploreTab')).ExploreTab,
  },
  {
    key: 'all',
    title: () => messages().tabs.all,
    load: async () => (await import('./all-items/AllItemsTab')).AllItemsTab,
  },
  {
    key: 'compare',
    title: () => messages().tabs.compare,
    load: async () => (await import('./compare/CompareTab')).CompareTab,
    ofSeveral: true,
  },
];

/** The tabs of a board with this many canvases. */
export const tabsFor = (canvases: number): readonly Tab[] =>
  TABS.filter(({ ofSeveral }) => ofSeveral === undefined || canvases > 1);
