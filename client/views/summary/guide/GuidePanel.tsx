import { useState } from 'preact/hooks';
import { guide as inWords } from '../../../language/guide';
import { useLoaded } from '../../../hooks/use-loaded';
import { PartMissing } from '../../PartMissing';
import type { TabProps } from '../tab-props';

// It brings all questions with it, and most visits end without it.
const loadGuide = () => import('./InterviewGuide');

function Loading(props: TabProps) {
  const loaded = useLoaded(loadGuide);
  if (loaded.state === 'failed') return <PartMissing />;
  if (loaded.state === 'loading') return null;
  const { InterviewGuide } = loaded.part;
  return <InterviewGuide {...props} />;
}

/** The interview guide, on request. */
export function GuidePanel(props: TabProps) {
  const [open, setOpen] = useState(false);
  return (
    <details class="column guide-panel" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{inWords().open}</summary>
      {open && <Loading {...props} />}
    </details>
  );
}
