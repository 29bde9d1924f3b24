import { Icon } from '../parts/Icon';
import { NameForm } from '../parts/NameForm';
import { shortText } from '../parts/shown-text';
import { PEOPLE } from '../host/who';
import { LocaleSelect } from '../locale/LocaleSelect';
import { addressWith } from '../state/address-with';
import { useMenu } from '../popup/use-menu';
import { useSession } from '../session';
import { useValue } from '../state/use-value';
import { THEME_CHOICES, type ThemeChoice } from '../theme/theme-choice';
import { BoardButtons } from './BoardButtons';
import { BoardMenu } from './BoardMenu';

const THEME_WORDS: Readonly<Record<ThemeChoice, string>> = {
  light: 'Light',
  dark: 'Dark',
  system: 'As the system',
};

/** Name, filter, the Power-Up's buttons, who one is, the theme, the language, and the menu. */
export function BoardHeader({ filter, setFilter }: { filter: string; setFilter: (text: string) => void }) {
  const { store, who, theme, mayEdit, change, screen } = useSession();
  const board = useValue(store.board);
  const choice = useValue(theme.choice);
  const openMenu = useMenu();
  const name = shortText(board.name, 120);
  return (
    <header class="board-header">
      <h1 class="board-header__name">
        {mayEdit ? (
          <button
            type="button"
            class="board-header__rename"
            title="Rename the board"
            onClick={(event) =>
              openMenu(event.currentTarget, 'Rename the board', () => (
                <NameForm
                  label="Name"
                  value={board.name}
                  action="Save"
                  onSubmit={(next) => {
                    screen.closePopups();
                    change({ type: 'renameBoard', name: next });
                  }}
                />
              ))
            }
          >
            <bdi>{name}</bdi>
          </button>
        ) : (
          <bdi>{name}</bdi>
        )}
      </h1>
      <BoardButtons />
      <span class="board-header__gap" />
      <label class="compact">
        <span class="visually-hidden">Filter cards by name</span>
        <input
          class="input"
          type="search"
          placeholder="Filter cards"
          value={filter}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
      </label>
      <label class="compact">
        Member
        <select
          class="input"
          value={who.id}
          onChange={(event) => {
            location.search = addressWith(location.search, 'member', event.currentTarget.value);
          }}
        >
          {PEOPLE.map(({ id, name: person }) => (
            <option key={id} value={id}>
              {person}
            </option>
          ))}
        </select>
      </label>
      <label class="compact">
        Theme
        <select
          class="input"
          value={choice}
          onChange={(event) => theme.choice.set(event.currentTarget.value as ThemeChoice)}
        >
          {THEME_CHOICES.map((one) => (
            <option key={one} value={one}>
              {THEME_WORDS[one]}
            </option>
          ))}
        </select>
      </label>
      <LocaleSelect />
      <button
        type="button"
        class="button board-header__menu"
        onClick={(event) => openMenu(event.currentTarget, 'Board', () => <BoardMenu />)}
      >
        <Icon name="menu" /> Menu
      </button>
    </header>
  );
}
