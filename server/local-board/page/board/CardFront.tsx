import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef } from 'preact/hooks';
import type { BoardCard } from '../../contract';
import { Icon } from '../parts/Icon';
import { shortText } from '../parts/shown-text';
import { useMenu } from '../popup/use-menu';
import { useSession } from '../session';
import { useValue } from '../state/use-value';
import { BadgePill } from './BadgePill';
import { CardMenu } from './CardMenu';

/** Pixels around the window within which a card's badges are kept up to date. */
const NEAR = '400px';

/** A card in its list: name and badges. A click opens its back; it can be dragged, and moved by its menu. */
export function CardFront({ card }: { card: BoardCard }) {
  const { screen, badges, mayEdit } = useSession();
  const box = useRef<HTMLLIElement>(null);
  const shown = useValue(badges.of(card.id));
  const openMenu = useMenu();

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let stop: (() => void) | null = null;
    const observer = new IntersectionObserver(
      ([entry]) => {
        stop?.();
        stop = entry?.isIntersecting ? badges.watch(card.id) : null;
      },
      { rootMargin: NEAR },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
      stop?.();
    };
  }, [badges, card.id]);

  useEffect(() => {
    const element = box.current;
    if (!element || !mayEdit) return;
    const data = { idCard: card.id };
    const stopDrag = draggable({ element, getInitialData: () => data });
    const stopDrop = dropTargetForElements({ element, getData: () => data });
    return () => {
      stopDrag();
      stopDrop();
    };
  }, [card.id, mayEdit]);

  const name = shortText(card.name);
  return (
    <li ref={box} class="card" data-card={card.id}>
      <button type="button" class="card__open" onClick={() => screen.showCard(card.id)}>
        <bdi class="card__name">{name.trim() === '' ? '(no name)' : name}</bdi>
        {shown.some((badge) => badge !== null) && (
          <span class="card__badges">
            {shown.map((badge, index) => badge && <BadgePill key={index} badge={badge} />)}
          </span>
        )}
      </button>
      {mayEdit && (
        <button
          type="button"
          class="icon-button card__menu"
          aria-label={`Actions for ${name.slice(0, 60)}`}
          onClick={(event) => openMenu(event.currentTarget, 'Card', () => <CardMenu idCard={card.id} />)}
        >
          <Icon name="more" />
        </button>
      )}
    </li>
  );
}
