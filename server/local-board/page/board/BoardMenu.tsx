import { useEffect, useRef, useState } from 'preact/hooks';
import type { Sample } from '../../contract';
import { ANONYMOUS, MEMBERS } from '../../contract';
import { shortText } from '../parts/shown-text';
import { addressWith } from '../state/address-with';
import { EXPORT_ADDRESS } from '../state/local-api';
import { MenuItem } from '../popup/MenuItem';
import { useMenu } from '../popup/use-menu';
import { useSession } from '../session';
import { useValue } from '../state/use-value';

function Samples() {
  const { api, openOther, fail } = useSession();
  const [samples, setSamples] = useState<readonly Sample[]>([]);
  useEffect(() => void api.samples().then(setSamples, fail), [api, fail]);
  return (
    <ul class="menu">
      {samples.map(({ name, title, description }) => (
        <MenuItem key={name} onChoose={() => void openOther(() => api.openSample(name))}>
          <strong>{title}</strong>
          <span class="quiet">{description}</span>
        </MenuItem>
      ))}
    </ul>
  );
}

/** Archived cards and lists, each of which comes back with a press. */
function Archived() {
  const { store, change, mayEdit } = useSession();
  const board = useValue(store.board);
  const lists = board.lists.filter(({ closed }) => closed);
  const cards = board.cards.filter(({ closed }) => closed);
  if (lists.length + cards.length === 0) return <p class="quiet">Nothing is archived.</p>;
  return (
    <ul class="menu">
      {lists.map(({ id, name }) => (
        <MenuItem
          key={id}
          staysOpen
          disabled={!mayEdit}
          onChoose={() => change({ type: 'updateList', id, closed: false })}
        >
          Bring back the list <bdi>{shortText(name, 100)}</bdi>
        </MenuItem>
      ))}
      {cards.slice(0, 200).map(({ id, name }) => (
        <MenuItem
          key={id}
          staysOpen
          disabled={!mayEdit}
          onChoose={() => change({ type: 'updateCard', id, closed: false })}
        >
          Bring back <bdi>{shortText(name, 100)}</bdi>
        </MenuItem>
      ))}
    </ul>
  );
}

/** Another member than the one here, so that a second window is a second person. */
function somebodyElse(own: string): string {
  return MEMBERS.find(({ id, role }) => id !== own && role === 'editor')?.id ?? ANONYMOUS;
}

/** What one can do with the whole board. */
export function BoardMenu() {
  const { api, openOther, fail, host, elements, screen, who } = useSession();
  const openMenu = useMenu();
  const file = useRef<HTMLInputElement>(null);

  function openSettings(): void {
    const anchor = document.querySelector('.board-header__menu');
    screen.closePopups();
    if (anchor) void host.invoke('show-settings', { el: elements.nameOf(anchor) }).catch(fail);
  }

  return (
    <>
      <ul class="menu">
        <MenuItem staysOpen onChoose={openSettings}>
          Power-Up settings…
        </MenuItem>
        <MenuItem
          staysOpen
          onChoose={(event) => openMenu(event.currentTarget, 'Sample boards', () => <Samples />)}
        >
          Sample boards…
        </MenuItem>
        <MenuItem staysOpen onChoose={() => file.current?.click()}>
          Open a Trello JSON export…
        </MenuItem>
        <li>
          <a class="menu-item" href={EXPORT_ADDRESS} download onClick={screen.closePopups}>
            Export JSON
          </a>
        </li>
        <MenuItem
          staysOpen
          onChoose={(event) => openMenu(event.currentTarget, 'Archived', () => <Archived />)}
        >
          Archived…
        </MenuItem>
        <li>
          <a
            class="menu-item"
            href={addressWith(location.search, 'member', somebodyElse(who.id))}
            target="_blank"
            rel="noopener"
            onClick={screen.closePopups}
          >
            Second window, as somebody else
          </a>
        </li>
        <MenuItem onChoose={() => void host.invoke('on-enable', {}).catch(fail)}>
          Welcome, as when the Power-Up is added
        </MenuItem>
      </ul>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          if (!chosen) return;
          screen.closePopups();
          void openOther(() => api.importBoard(chosen));
        }}
      />
    </>
  );
}
