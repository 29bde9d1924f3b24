import { useEffect } from 'preact/hooks';
import type { Subject } from '../../../../shared/pictures/element';
import { peopleOf } from '../../../../shared/pictures/item-words';
import type { BoardSnapshot } from '../../../../shared/schemas/snapshot';
import type { ScoredItem } from '../../../../shared/schemas/summary';
import { pictures } from '../../../language/pictures';
import { useServices } from '../../../services';
import { Button } from '../../../ui/Button';
import { Receipt } from '../../../ui/Receipt';
import { VerdictMark } from '../../../ui/VerdictMark';
import { CardLink } from '../CardLink';
import { openCard } from '../open-card';
import { messages } from './messages';

export interface LookedAtProps {
  readonly id: string;
  readonly looked: Subject | null;
  readonly items: ReadonlyMap<string, ScoredItem>;
  readonly snapshot: BoardSnapshot;
  readonly onClose: () => void;
}

/** How many of the items that are counted together are named. */
const NAMED = 12;

interface OneItemProps {
  readonly item: ScoredItem;
  /** What the picture adds. */
  readonly aside: string;
  readonly snapshot: BoardSnapshot;
}

function OneItem({ item, aside, snapshot }: OneItemProps) {
  const { port } = useServices();
  return (
    <>
      <CardLink id={item.id} name={item.name} />
      <p class="place-line">
        <VerdictMark verdict={item.verdict} contested={item.contested} />
        <span>{peopleOf(item, pictures())}</span>
      </p>
      {aside !== '' && <p dir="auto">{aside}</p>}
      <Receipt
        lines={item.receipt}
        score={item.score}
        assumption={item.verdict === 'assumption'}
        evidence={snapshot.cards.find(({ id }) => id === item.id)?.item.evidence ?? []}
      />
      <Button onClick={() => openCard(port, item.id)}>{messages().openCard}</Button>
    </>
  );
}

/** What the mark under the pointer or the focus rests on: its receipt, or the names of those that are counted together. */
export function LookedAt({ id, looked, items, snapshot, onClose }: LookedAtProps) {
  const words = messages();

  // Escape first closes what is open and only then the modal, whose listener comes after this one.
  useEffect(() => {
    if (looked === null) return;
    function close(event: KeyboardEvent): void {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      onClose();
    }
    document.addEventListener('keydown', close, { capture: true });
    return () => document.removeEventListener('keydown', close, { capture: true });
  }, [looked, onClose]);

  const found = (looked?.ids ?? []).flatMap((one) => items.get(one) ?? []);
  const [only, ...others] = found;
  return (
    <section class="picture-details" id={id} aria-label={words.looked} data-empty={looked === null}>
      {looked === null && <p class="subtle">{words.hint}</p>}
      {looked !== null && (
        <>
          {only && others.length === 0 && <OneItem item={only} aside={looked.aside} snapshot={snapshot} />}
          {others.length > 0 && <p>{looked.words}</p>}
          {others.length > 0 && (
            <ul class="rows">
              {found.slice(0, NAMED).map((item) => (
                <li key={item.id}>
                  <CardLink id={item.id} name={item.name} />
                </li>
              ))}
            </ul>
          )}
          {found.length > NAMED && <p class="subtle">{words.more(found.length - NAMED)}</p>}
          <button type="button" class="quiet-action" onClick={onClose}>
            {words.close}
          </button>
        </>
      )}
    </section>
  );
}
