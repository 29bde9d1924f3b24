import { useId } from 'preact/hooks';
import type { Item } from '../../../shared/schemas/item';
import { customerKey } from '../../../shared/scoring/who';
import { CardName } from './CardName';
import type { Picked } from './interview-draft';
import { messages } from './messages';
import { PickedFields } from './PickedFields';
import type { Interview } from './use-interview';

/** Says when the customer's words are on the card already: an interview logged twice counts once, but reads as two. */
function AlreadyLogged({ item, who }: { readonly item: Item | undefined; readonly who: string }) {
  const key = customerKey(who);
  const entries = key === '' ? 0 : (item?.evidence.filter((one) => customerKey(one.who) === key).length ?? 0);
  if (entries === 0) return null;
  return <p class="field-hint">{messages().card.alreadyLogged(entries)}</p>;
}

export interface CardRowProps {
  readonly card: { readonly id: string; readonly name: string; readonly item?: Item };
  /** What was typed about it; undefined for a card that was never ticked. */
  readonly pick: Picked | undefined;
  /** What is wrong with its quote. */
  readonly problem: string | undefined;
  readonly who: string;
  readonly interview: Pick<Interview, 'draft' | 'toggle' | 'change'>;
}

/** A card that can be ticked; ticked, it opens for what was said about it. */
export function CardRow({ card, pick, problem, who, interview }: CardRowProps) {
  const id = useId();
  const ticked = pick?.ticked === true;
  return (
    <li class="card-row" data-ticked={ticked}>
      <label class="card-tick">
        <input
          type="checkbox"
          name="card"
          value={card.id}
          checked={ticked}
          onChange={() => interview.toggle(card)}
        />
        <CardName id={id} name={card.name} />
      </label>
      {ticked && (
        <div class="picked" role="group" aria-labelledby={id}>
          {pick.problem !== null && <p class="field-problem">{messages().card.notSaved(pick.problem)}</p>}
          <PickedFields
            pick={pick}
            kind={interview.draft.kind}
            problem={problem}
            onChange={interview.change}
          />
          <AlreadyLogged item={card.item} who={who} />
        </div>
      )}
    </li>
  );
}
