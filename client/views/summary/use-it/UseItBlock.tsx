import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '../../../ui/Button';
import { useSummaryFrame } from '../frame/summary-frame';
import type { TabKey } from '../tabs';

export interface UseItBlockProps {
  readonly heading: string;
  /** What stands on the button, and the tab that it shows. */
  readonly more: string;
  readonly tab: TabKey;
  readonly children: ComponentChildren;
}

/** One thing to do with the summary, and the way to the tab that has all of it. */
export function UseItBlock({ heading, more, tab, children }: UseItBlockProps) {
  const id = useId();
  const { openTab } = useSummaryFrame();
  return (
    <section class="use-it-block" aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {children}
      <Button onClick={() => openTab(tab)}>{more}</Button>
    </section>
  );
}
