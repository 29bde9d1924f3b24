import { useEffect, useState } from 'preact/hooks';
import type { ConnectorState } from '../host/connector';
import { useSession } from '../session';
import { useValue } from '../state/use-value';

const IN_WORDS: Readonly<Record<ConnectorState, string>> = {
  starting: 'Power-Up starting',
  ready: 'Power-Up ready',
  silent: 'The Power-Up did not answer. The board works without it; reload the page to try again.',
};

/** Tells what this page is, who one is on it, and how the Power-Up does. */
export function Strip() {
  const { host, who } = useSession();
  const state = useValue(host.state);
  return (
    <div class="strip" role="note">
      <strong>Local board, not Trello</strong>
      <span class="strip__state" data-connector={state}>
        {IN_WORDS[state]}
      </span>
      {who.role !== 'editor' && <span>You can look, not edit</span>}
      <WireState />
    </div>
  );
}

/** Says when changes of others do not arrive. The page's root carries the state of the line (main.tsx). */
function WireState() {
  const { store } = useSession();
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    const root = document.getElementById('app');
    if (!root) return;
    const look = () => setBroken(root.dataset['wire'] === 'broken');
    const observer = new MutationObserver(look);
    observer.observe(root, { attributes: true, attributeFilter: ['data-wire'] });
    look();
    return () => observer.disconnect();
  }, [store]);
  return broken ? <span role="status">No line to the server: changes of others do not arrive</span> : null;
}
