import { core } from '../../language/core';
import type { FoundCard } from './board-columns';
import { CardName } from './CardName';
import { messages } from './messages';
import type { NamesOfList } from './names-to-copy';

export interface NamesToCreateProps {
  readonly group: NamesOfList;
  readonly cards: ReadonlyMap<string, FoundCard>;
  readonly onCopy: () => void;
  readonly onRemove: (name: string) => void;
  /** The card was made meanwhile and came up. */
  readonly onTick: (card: FoundCard) => void;
}

/** The cards to make in one list. */
export function NamesToCreate({ group, cards, onCopy, onRemove, onTick }: NamesToCreateProps) {
  const { idList, list, names } = group;
  const words = messages();
  const made = (name: string) =>
    [...cards.values()].find((card) => card.idList === idList && card.name.trim() === name);
  const heading = `interview-new-${idList}`;
  return (
    <section class="names-to-create" aria-labelledby={heading}>
      <h3 id={heading}>
        {list ? core().columns[list.column].many : words.toCreate.notOnCanvas}
        {list && (
          <span class="subtle">
            {' '}
            {words.toCreate.inList} <bdi>{list.name.slice(0, 80)}</bdi>
          </span>
        )}
      </h3>
      <button type="button" class="quiet-action" aria-describedby={heading} onClick={onCopy}>
        {words.copy}
      </button>
      <ul>
        {names.map((name) => {
          const card = made(name);
          return (
            <li key={name}>
              <CardName name={name} />
              {card && (
                <button type="button" class="quiet-action" onClick={() => onTick(card)}>
                  {words.toCreate.made}
                </button>
              )}
              <button
                type="button"
                class="quiet-action"
                aria-label={words.toCreate.removeNamed(name.slice(0, 80))}
                onClick={() => onRemove(name)}
              >
                {words.remove}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
