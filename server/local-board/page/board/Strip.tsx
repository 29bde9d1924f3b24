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
  const { host, who, wire } = useSession();
  const state = useValue(host.state);
  const line = useValue(wire);
  return (
    <div class="strip" role="note">
      <strong>Local board, not Trello</strong>
      <span class="strip__state" data-connector={state}>
        {IN_WORDS[state]}
      </span>
      {who.role !== 'editor' && <span>You can look, not edit</span>}
      {line === 'broken' && <span role="status">No line to the server: changes of others do not arrive</span>}
    </div>
  );
}
