import { useEffect, useRef } from 'preact/hooks';
import { CardMenu } from '../board/CardMenu';
import { useFocusInside } from '../layers/use-focus-inside';
import { Icon } from '../parts/Icon';
import { plainText, shortText } from '../parts/shown-text';
import { useMenu } from '../popup/use-menu';
import { useSession } from '../session';
import { findOpenCard } from '../state/selectors';
import { useValue } from '../state/use-value';
import { CardSection } from './CardSection';
import { DetailBadges, PowerUpButtons } from './CardPowerUps';

/** Says that the card is no longer on the board, and brings it back where only it was archived. */
function GoneLine({ idCard }: { idCard: string }) {
  const { store, change, mayEdit } = useSession();
  const { cards } = useValue(store.board);
  const archived = cards.some(({ id, closed }) => id === idCard && closed);
  return (
    <p class="row">
      This card was archived or deleted.
      {archived && mayEdit && (
        <button
          type="button"
          class="button"
          onClick={(event) => {
            // The button goes with the press, and the focus must not go with it.
            event.currentTarget
              .closest('.card-back')
              ?.querySelector<HTMLElement>('[data-autofocus]')
              ?.focus();
            change({ type: 'updateCard', id: idCard, closed: false });
          }}
        >
          Bring it back
        </button>
      )}
    </p>
  );
}

/** The back of a card: name, list, what the Power-Up adds, description. */
export function CardBack({ idCard }: { idCard: string }) {
  const { store, screen, change, mayEdit } = useSession();
  const board = useValue(store.board);
  const box = useRef<HTMLDivElement>(null);
  const openMenu = useMenu();
  useFocusInside(box, () => document.querySelector<HTMLElement>(`[data-card="${idCard}"] button`));
  const card = findOpenCard(board, idCard);

  // Somebody archived or deleted it: it stays open with a word about that, so that nothing that is being typed goes with it.
  const gone = card === undefined;
  const last = useRef(card);
  if (card) last.current = card;
  const shown = card ?? last.current;
  useEffect(() => {
    if (!shown) screen.hideCard();
  }, [shown, screen]);
  if (!shown) return null;

  const list = board.lists.find(({ id }) => id === shown.idList);
  const saveName = (name: string) => {
    const next = name.trim();
    if (next !== '' && next !== shown.name) change({ type: 'updateCard', id: idCard, name: next });
  };
  return (
    <div class="veil" onPointerDown={(event) => event.target === event.currentTarget && screen.hideCard()}>
      <div ref={box} class="card-back" role="dialog" aria-modal="true" aria-labelledby="card-back-title">
        <header class="card-back__head">
          <h2 id="card-back-title" class="card-back__title">
            {mayEdit && !gone ? (
              <textarea
                class="card-back__name"
                aria-label="Name of the card"
                rows={1}
                dir="auto"
                maxLength={16_384}
                defaultValue={shown.name}
                key={shown.name}
                onBlur={(event) => saveName(event.currentTarget.value)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || event.isComposing) return;
                  event.preventDefault();
                  event.currentTarget.blur();
                }}
              />
            ) : (
              <bdi class="wrap">{plainText(shown.name)}</bdi>
            )}
          </h2>
          {mayEdit && !gone && (
            <button
              type="button"
              class="icon-button"
              aria-label="Card actions"
              onClick={(event) => openMenu(event.currentTarget, 'Card', () => <CardMenu idCard={idCard} />)}
            >
              <Icon name="more" />
            </button>
          )}
          <button
            type="button"
            class="icon-button"
            aria-label="Close card"
            data-autofocus
            onClick={screen.hideCard}
          >
            <Icon name="close" />
          </button>
        </header>
        {gone ? (
          <GoneLine idCard={idCard} />
        ) : (
          <p class="quiet">
            in the list <bdi>{shortText(list?.name ?? '', 100)}</bdi>
          </p>
        )}
        <DetailBadges idCard={idCard} />
        <PowerUpButtons idCard={idCard} />
        <CardSection idCard={idCard} />
        <section class="card-back__section">
          <label class="labelled">
            Description
            <textarea
              class="input"
              rows={3}
              dir="auto"
              readOnly={!mayEdit || gone}
              defaultValue={shown.desc}
              key={shown.desc}
              onBlur={(event) => {
                const desc = event.currentTarget.value;
                if (mayEdit && !gone && desc !== shown.desc) change({ type: 'updateCard', id: idCard, desc });
              }}
            />
          </label>
        </section>
      </div>
    </div>
  );
}
