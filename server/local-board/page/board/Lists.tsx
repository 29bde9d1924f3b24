import { useSession } from '../session';
import { newId } from '../state/new-id';
import { posAtEnd } from '../state/positions';
import { openCardsByList, openLists } from '../state/selectors';
import { useValue } from '../state/use-value';
import { AddForm } from './AddForm';
import { ListColumn } from './ListColumn';

/** The lists side by side; with a filter only the cards whose name holds it. */
export function Lists({ filter }: { filter: string }) {
  const { store, change, mayEdit } = useSession();
  const board = useValue(store.board);
  const cards = openCardsByList(board);
  const wanted = filter.trim().toLowerCase();
  const lists = openLists(board);
  return (
    <main class="lists" tabIndex={-1}>
      {lists.map((list) => (
        <ListColumn
          key={list.id}
          list={list}
          cards={(cards.get(list.id) ?? []).filter(({ name }) => name.toLowerCase().includes(wanted))}
        />
      ))}
      {mayEdit && (
        <div class="list list--new">
          <AddForm
            words="Add a list"
            label="Name of the list"
            onAdd={(name) => change({ type: 'addList', id: newId(), name, pos: posAtEnd(lists) })}
          />
        </div>
      )}
    </main>
  );
}
