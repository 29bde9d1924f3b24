import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BoardCard, BoardList } from '../../contract';
import { Icon } from '../parts/Icon';
import { shortText } from '../parts/shown-text';
import { useMenu } from '../popup/use-menu';
import { useSession } from '../session';
import { newId } from '../state/new-id';
import { moveCard, posAtEnd } from '../state/positions';
import { openCardsOf } from '../state/selectors';
import { AddForm } from './AddForm';
import { CardFront } from './CardFront';
import { ListMenu } from './ListMenu';

/** Where in a list a card was dropped: before or behind the card under the pointer, else at the end. */
function dropIndex(list: Element, others: readonly BoardCard[], over: unknown, clientY: number): number {
  const at = others.findIndex(({ id }) => id === over);
  const element = [...list.querySelectorAll<HTMLElement>('[data-card]')].find(
    (one) => one.dataset['card'] === over,
  );
  if (at < 0 || !element) return others.length;
  const { top, height } = element.getBoundingClientRect();
  return clientY > top + height / 2 ? at + 1 : at;
}

/** A list with its cards. */
export function ListColumn({ list, cards }: { list: BoardList; cards: readonly BoardCard[] }) {
  const { store, change, mayEdit } = useSession();
  const box = useRef<HTMLElement>(null);
  const [over, setOver] = useState(false);
  const openMenu = useMenu();
  const name = shortText(list.name, 200);

  useEffect(() => {
    const element = box.current;
    if (!element || !mayEdit) return;
    return dropTargetForElements({
      element,
      getData: () => ({ idList: list.id }),
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop({ source, location }) {
        setOver(false);
        const { idCard } = source.data;
        if (typeof idCard !== 'string') return;
        const others = openCardsOf(store.board.get(), list.id).filter(({ id }) => id !== idCard);
        const target = location.current.dropTargets[0]?.data['idCard'];
        const index = dropIndex(element, others, target, location.current.input.clientY);
        change(...moveCard(idCard, list.id, others, index));
      },
    });
  }, [list.id, store, change, mayEdit]);

  const addCard = (cardName: string) =>
    change({
      type: 'addCard',
      id: newId(),
      name: cardName,
      idList: list.id,
      pos: posAtEnd(openCardsOf(store.board.get(), list.id)),
    });

  return (
    <section ref={box} class="list" data-over={over} data-list={list.id} aria-label={name}>
      <header class="list__head">
        <h2 class="list__name">
          <bdi>{name.trim() === '' ? '(no name)' : name}</bdi>
        </h2>
        <button
          type="button"
          class="icon-button"
          aria-label={`Actions for the list ${name.slice(0, 60)}`}
          onClick={(event) =>
            openMenu(event.currentTarget, 'List', () => (
              <ListMenu
                idList={list.id}
                onAddCard={() => box.current?.querySelector<HTMLButtonElement>('.add')?.click()}
              />
            ))
          }
        >
          <Icon name="more" />
        </button>
      </header>
      <ol class="list__cards">
        {cards.map((card) => (
          <CardFront key={card.id} card={card} />
        ))}
      </ol>
      {mayEdit && <AddForm words="Add a card" label="Name of the card" onAdd={addCard} />}
    </section>
  );
}
