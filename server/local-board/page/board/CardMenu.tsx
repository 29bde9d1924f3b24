import { MenuItem } from '../popup/MenuItem';
import { useMenu } from '../popup/use-menu';
import { NameForm } from '../parts/NameForm';
import { shortText } from '../parts/shown-text';
import { useSession } from '../session';
import { moveCard } from '../state/positions';
import { findOpenCard, openCardsOf, openLists } from '../state/selectors';
import { useValue } from '../state/use-value';

/** What one can do with a card without dragging: rename, move, archive. */
export function CardMenu({ idCard }: { idCard: string }) {
  const { store, change, screen } = useSession();
  const board = useValue(store.board);
  const openMenu = useMenu();
  const card = findOpenCard(board, idCard);
  if (!card) return null;
  const all = openCardsOf(board, card.idList);
  const others = all.filter(({ id }) => id !== idCard);
  const at = all.findIndex(({ id }) => id === idCard);
  const put = (index: number) => change(...moveCard(idCard, card.idList, others, index));
  const moveTo = (idList: string) => change(...moveCard(idCard, idList, openCardsOf(board, idList), 0));

  return (
    <ul class="menu">
      <MenuItem
        staysOpen
        onChoose={(event) =>
          openMenu(event.currentTarget, 'Rename the card', () => (
            <NameForm
              label="Name"
              value={card.name}
              action="Save"
              onSubmit={(name) => {
                screen.closePopups();
                change({ type: 'updateCard', id: idCard, name });
              }}
            />
          ))
        }
      >
        Rename…
      </MenuItem>
      <MenuItem disabled={at <= 0} onChoose={() => put(at - 1)}>
        Move up
      </MenuItem>
      <MenuItem disabled={at >= all.length - 1} onChoose={() => put(at + 1)}>
        Move down
      </MenuItem>
      <MenuItem
        staysOpen
        onChoose={(event) =>
          openMenu(event.currentTarget, 'Move to a list', () => (
            <ul class="menu">
              {openLists(board)
                .filter(({ id }) => id !== card.idList)
                .map((list) => (
                  <MenuItem key={list.id} onChoose={() => moveTo(list.id)}>
                    <bdi>{shortText(list.name, 100)}</bdi>
                  </MenuItem>
                ))}
            </ul>
          ))
        }
      >
        Move to a list…
      </MenuItem>
      <MenuItem
        onChoose={() => {
          if (screen.layers.get().card === idCard) screen.hideCard();
          change({ type: 'updateCard', id: idCard, closed: true });
        }}
      >
        Archive
      </MenuItem>
    </ul>
  );
}
