import type { ComponentChildren } from 'preact';
import type { ListChoice } from '../../../shared/schemas/settings';
import { useServices } from '../../services';
import { CanvasName } from '../settings/CanvasName';
import { columnChoices } from '../settings/column-choices';
import {
  choiceAfterCanvas,
  choiceAfterColumn,
  standingOf,
  withListChoice,
  type ListStanding,
} from '../settings/list-choice';
import { SettingsFrame } from '../settings/SettingsFrame';
import { StatusOf } from '../settings/StatusOf';
import { useBoardSettings } from '../settings/use-board-settings';
import { whyInWords } from '../settings/why-in-words';
import { messages } from './messages';

/** What one list stands for: opened from the list's menu or from a card outside the canvas. */
export function ListColumnView() {
  const { port } = useServices();
  const board = useBoardSettings();
  const idList = port.arg('idList') ?? port.context().idList;

  return (
    <SettingsFrame heading={messages().heading} board={board}>
      {({ lists, tools, settings }, mayChange) => {
        const standing = standingOf(tools, lists, settings.lists).find(({ list }) => list.id === idList);
        return standing ? (
          <ListChoices
            standing={standing}
            disabled={!mayChange}
            onChange={(choice) =>
              board.change(standing.list.id, (before) => withListChoice(before, standing.list.id, choice))
            }
          >
            <StatusOf board={board} place={standing.list.id} />
          </ListChoices>
        ) : (
          <p>{messages().gone}</p>
        );
      }}
    </SettingsFrame>
  );
}

function ListChoices({
  standing,
  disabled,
  onChange,
  children,
}: {
  readonly standing: ListStanding;
  readonly disabled: boolean;
  readonly onChange: (choice: ListChoice | null) => void;
  /** How saving goes. */
  readonly children: ComponentChildren;
}) {
  const { list, now, choice, canvas } = standing;
  return (
    <>
      <fieldset class="list-choices">
        <legend>
          <bdi>{list.name}</bdi>
        </legend>
        {columnChoices(standing).map(({ value, words }) => (
          <label class="switch" key={value}>
            <input
              type="radio"
              name="column"
              checked={(choice?.column ?? 'detected') === value}
              disabled={disabled}
              onChange={() => onChange(choiceAfterColumn(choice, value))}
            />
            <span>{words}</span>
          </label>
        ))}
      </fieldset>
      <p class="field-hint">{whyInWords(standing)}</p>
      {now.column !== null && (
        <CanvasName
          chosen={choice?.canvas ?? ''}
          detected={canvas}
          disabled={disabled}
          onCommit={(name) => onChange(choiceAfterCanvas(standing, name))}
        />
      )}
      {children}
    </>
  );
}
