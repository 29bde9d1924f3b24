import { ListActions, ListSorters, Sorted, type MenuItem as OfferedItem } from '../host/capabilities';
import { pickCards } from '../host/models';
import { useAnswer } from '../host/use-answer';
import { NameForm } from '../parts/NameForm';
import { shortText } from '../parts/shown-text';
import { MenuItem } from '../popup/MenuItem';
import { useMenu } from '../popup/use-menu';
import { useSession } from '../session';
import { moveList, sortCards } from '../state/positions';
import { openCardsOf, openLists } from '../state/selectors';
import { useValue } from '../state/use-value';

/** The sorters of the Power-Up. Sorting moves the cards for everybody. */
function SortMenu({ idList }: { idList: string }) {
  const { store, change, fail } = useSession();
  const offer = useAnswer('list-sorters', { idList }, ListSorters, false);
  if (offer === null) return <p class="quiet">Nothing to sort by.</p>;

  async function sort(item: OfferedItem): Promise<void> {
    const cards = openCardsOf(store.board.get(), idList);
    const options = { cards: pickCards(cards, ['all']) };
    const sorted = Sorted.safeParse(await offer?.callback(item.callback, { idList }).run(options));
    if (sorted.success) change(...sortCards(cards, sorted.data.sortedIds));
  }
  return (
    <ul class="menu">
      {offer.value.map((item, index) => (
        <MenuItem key={index} onChoose={() => void sort(item).catch(fail)}>
          <bdi>{shortText(item.text, 80)}</bdi>
        </MenuItem>
      ))}
      {offer.value.length === 0 && <li class="quiet">Nothing to sort by.</li>}
    </ul>
  );
}

/** The "…" of a list: what the board can do with it, then what the Power-Up offers. */
export function ListMenu({ idList, onAddCard }: { idList: string; onAddCard: () => void }) {
  const { store, change, mayEdit, screen, elements, fail } = useSession();
  const board = useValue(store.board);
  const openMenu = useMenu();
  const offer = useAnswer('list-actions', { idList }, ListActions, false);
  const lists = openLists(board);
  const at = lists.findIndex(({ id }) => id === idList);
  const list = lists[at];
  if (!list) return null;
  const others = lists.filter(({ id }) => id !== idList);

  // The menu goes when the item is chosen, so the popup hangs at what the menu hung at.
  function runOffered(item: OfferedItem): void {
    const anchor = screen.layers.get().popups.at(-1)?.anchor;
    const el = anchor && 'element' in anchor ? elements.nameOf(anchor.element) : undefined;
    void offer?.callback(item.callback, { idList, el }).run().catch(fail);
  }

  return (
    <ul class="menu">
      {mayEdit && (
        <>
          <MenuItem onChoose={onAddCard}>Add a card…</MenuItem>
          <MenuItem
            staysOpen
            onChoose={(event) =>
              openMenu(event.currentTarget, 'Rename the list', () => (
                <NameForm
                  label="Name"
                  value={list.name}
                  action="Save"
                  onSubmit={(name) => {
                    screen.closePopups();
                    change({ type: 'updateList', id: idList, name });
                  }}
                />
              ))
            }
          >
            Rename…
          </MenuItem>
          <MenuItem disabled={at <= 0} onChoose={() => change(...moveList(idList, others, at - 1))}>
            Move left
          </MenuItem>
          <MenuItem
            disabled={at >= lists.length - 1}
            onChoose={() => change(...moveList(idList, others, at + 1))}
          >
            Move right
          </MenuItem>
          <MenuItem
            staysOpen
            onChoose={(event) => openMenu(event.currentTarget, 'Sort by', () => <SortMenu idList={idList} />)}
          >
            Sort by…
          </MenuItem>
          <MenuItem onChoose={() => change({ type: 'updateList', id: idList, closed: true })}>
            Archive this list
          </MenuItem>
        </>
      )}
      {offer?.value.map((item, index) => (
        <MenuItem key={index} staysOpen onChoose={() => runOffered(item)}>
          <bdi>{shortText(item.text, 80)}</bdi>
        </MenuItem>
      ))}
      {!mayEdit && offer !== null && offer.value.length === 0 && (
        <li class="quiet">You can look, not edit.</li>
      )}
    </ul>
  );
}
