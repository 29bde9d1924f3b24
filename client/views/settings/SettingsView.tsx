import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import { openMapping, openWelcome } from '../open-page';
import { openSetUp } from '../set-up/open-set-up';
import { BadgeSwitches } from './BadgeSwitches';
import { standingOf, withListChoice } from './list-choice';
import { ListRow } from './ListRow';
import { messages } from './messages';
import { Segments } from './Segments';
import { SettingsFrame } from './SettingsFrame';
import { StatusOf } from './StatusOf';
import { useBoardSettings } from './use-board-settings';

const BADGES = 'badges';

/** The board's settings: what each list stands for, which badges show, what is stored where. */
export function SettingsView() {
  const { port } = useServices();
  const board = useBoardSettings();

  return (
    <SettingsFrame heading={messages().heading} board={board}>
      {({ lists, tools, settings }, mayChange) => (
        <>
          <section aria-labelledby="columns-heading">
            <h2 id="columns-heading">{messages().columns.heading}</h2>
            {lists.length === 0 ? (
              <p class="field-hint">{messages().columns.noLists}</p>
            ) : (
              <Button onClick={() => openMapping(port)}>{messages().columns.table}</Button>
            )}
            <Button onClick={() => openSetUp(port)}>{messages().columns.setUp}</Button>
            <ul class="list-rows">
              {standingOf(tools, lists, settings.lists).map((standing) => (
                <ListRow
                  key={standing.list.id}
                  standing={standing}
                  disabled={!mayChange}
                  onChange={(choice) =>
                    board.change(standing.list.id, (before) =>
                      withListChoice(before, standing.list.id, choice),
                    )
                  }
                >
                  <StatusOf board={board} place={standing.list.id} />
                </ListRow>
              ))}
            </ul>
          </section>
          <Segments
            board={board}
            canvases={tools.mapLists(lists, settings.lists).canvases}
            settings={settings}
            mayChange={mayChange}
          />
          <section aria-labelledby="badges-heading">
            <div class="settings-head">
              <h2 id="badges-heading">{messages().badges.heading}</h2>
              <StatusOf board={board} place={BADGES} />
            </div>
            <BadgeSwitches
              badges={settings.badges}
              disabled={!mayChange}
              onChange={(name, shown) =>
                board.change(BADGES, (before) => ({ ...before, badges: { ...before.badges, [name]: shown } }))
              }
            />
          </section>
          <section aria-labelledby="data-heading">
            <h2 id="data-heading">{messages().data.heading}</h2>
            <p>{messages().data.text}</p>
            <Button onClick={() => openWelcome(port)}>{messages().data.welcome}</Button>
          </section>
        </>
      )}
    </SettingsFrame>
  );
}
