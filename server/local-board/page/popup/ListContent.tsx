import { useState } from 'preact/hooks';
import type { PopupContent, PopupItem } from '../layers/layer';
import { shortText } from '../parts/shown-text';
import { useSession } from '../session';

type List = Extract<PopupContent, { type: 'list' }>;

function Item({ item }: { item: PopupItem }) {
  const { fail } = useSession();
  const text = <bdi>{shortText(item.text)}</bdi>;
  if (item.url !== null) {
    return (
      <a class="menu-item" href={item.url} target="_blank" rel="noopener noreferrer">
        {text}
      </a>
    );
  }
  if (!item.callback) return <span class="menu-heading">{text}</span>;
  return (
    <button type="button" class="menu-item" onClick={() => void item.callback?.run().catch(fail)}>
      {text}
    </button>
  );
}

/** A popup with items to choose from, and a field to search them where the Power-Up wants one. */
export function ListContent({ items, search }: Pick<List, 'items' | 'search'>) {
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const found = items.filter((item) => item.text.toLowerCase().includes(wanted));
  const shown = search ? found.slice(0, search.count) : found;
  return (
    <div class="popup__body">
      {search && (
        <input
          class="input"
          type="search"
          data-autofocus
          placeholder={search.placeholder}
          aria-label={search.placeholder}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      <ul class="menu">
        {shown.map((item, index) => (
          <li key={index}>
            <Item item={item} />
          </li>
        ))}
      </ul>
      {search && shown.length === 0 && <p class="quiet">{search.empty}</p>}
    </div>
  );
}
