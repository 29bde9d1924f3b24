import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import { BadgeSwitches } from './BadgeSwitches';
import { standingOf, withListChoice } from './list-choice';
import { ListRow } from './ListRow';
import { SettingsFrame } from './SettingsFrame';
import { useBoardSettings } from './use-board-settings';

/** Pixels: three sentences and three choices. */
const WELCOME_HEIGHT = 480;

/** The board's settings: what each list stands for, which badges show, what is stored where. */
export function SettingsView() {
  const { port } = useServices();
  const board = useBoardSettings();

  const showWelcome = () =>
    void port
      .modal({ title: 'Canvas Signals', page: 'welcome', height: WELCOME_HEIGHT })
      .catch(() => undefined);

  return (
    <SettingsFrame board={board}>
      {({ lists, settings }, mayChange) => (
        <>
          <section aria-labelledby="columns-heading">
            <h2 id="columns-heading">Columns</h2>
            {lists.length === 0 && <p class="field-hint">This board has no lists yet.</p>}
            <ul class="list-rows">
              {standingOf(lists, settings.lists).map((standing) => (
                <ListRow
                  key={standing.list.id}
                  standing={standing}
                  disabled={!mayChange}
                  onChange={(choice) =>
                    board.change((before) => withListChoice(before, standing.list.id, choice))
                  }
                />
              ))}
            </ul>
          </section>
          <section aria-labelledby="badges-heading">
            <h2 id="badges-heading">Badges on the cards</h2>
            <BadgeSwitches
              badges={settings.badges}
              disabled={!mayChange}
              onChange={(name, shown) =>
                board.change((before) => ({ ...before, badges: { ...before.badges, [name]: shown } }))
              }
            />
          </section>
          <section aria-labelledby="data-heading">
            <h2 id="data-heading">Your data</h2>
            <p>
              Fields and evidence are stored with each card and these settings with the board, inside Trello.
              Everyone who can see the board can see them, so write codes such as C07 instead of names.
            </p>
            <Button onClick={showWelcome}>Show the welcome page</Button>
          </section>
        </>
      )}
    </SettingsFrame>
  );
}
