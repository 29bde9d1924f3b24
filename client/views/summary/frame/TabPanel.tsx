import type { ComponentType } from 'preact';
import { useLoaded } from '../../../hooks/use-loaded';
import { PartMissing } from '../../PartMissing';
import type { TabProps } from '../tab-props';
import type { Tab } from '../tabs';
import { idOfTab } from './TabList';

/** A tab that was fetched for this. Nothing until it is there. */
function Fetched({ load, ...props }: TabProps & { readonly load: () => Promise<ComponentType<TabProps>> }) {
  const loaded = useLoaded(load);
  if (loaded.state === 'failed') return <PartMissing />;
  if (loaded.state === 'loading') return null;
  const Content = loaded.part;
  return <Content {...props} />;
}

export interface TabPanelProps extends TabProps {
  readonly tab: Tab;
  /** Begins the ids of tabs and panels. */
  readonly id: string;
  /** Another tab is shown: this one keeps what was opened and typed in it. */
  readonly hidden: boolean;
}

/** What stands under a tab. */
export function TabPanel({ tab: { key, load, there: There }, id, hidden, ...props }: TabPanelProps) {
  return (
    <div
      role="tabpanel"
      class="tab-panel"
      id={`${id}-panel-${key}`}
      aria-labelledby={idOfTab(id, key)}
      tabIndex={0}
      hidden={hidden}
    >
      {There ? <There {...props} /> : <Fetched load={load} {...props} />}
    </div>
  );
}
