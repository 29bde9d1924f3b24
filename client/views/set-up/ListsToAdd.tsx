import { useRef } from 'preact/hooks';
import type { PlannedList } from '../../../shared/set-up/plan-lists';
import { useCopy } from '../../hooks/use-copy';
import { Button } from '../../ui/Button';
import { CopiedText } from '../../ui/CopiedText';
import { messages } from './messages';

const idOf = ({ canvas, column }: PlannedList) => `${canvas.key} ${column}`;

/**
 * The lists to add by hand, each with its name to copy. One that was missing when the page opened and is there now stays, ticked
 * off: so one sees how far one is.
 */
export function ListsToAdd({ missing }: { readonly missing: readonly PlannedList[] }) {
  const { copied, copy } = useCopy();
  const seen = useRef(new Map<string, PlannedList>());
  for (const list of missing) seen.current.set(idOf(list), list);
  const open = new Set(missing.map(idOf));
  const all = [...seen.current.values()];
  if (all.length === 0) return null;
  return (
    <section class="set-up-part" aria-labelledby="to-add">
      <h2 id="to-add">{messages().toAdd}</h2>
      <p role="status">{messages().there(all.length - missing.length, all.length)}</p>
      <ul class="set-up-lists">
        {all.map((list) => (
          <li key={idOf(list)}>
            <bdi class="set-up-name">{list.name}</bdi>
            {open.has(idOf(list)) ? (
              <Button aria-label={messages().copyNamed(list.name)} onClick={() => copy(list.name)}>
                {messages().copy}
              </Button>
            ) : (
              <span class="set-up-there">✓ {messages().onBoard}</span>
            )}
          </li>
        ))}
      </ul>
      <CopiedText copied={copied} />
    </section>
  );
}
