import type { TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { core } from '../../language/core';
import { Button } from '../../ui/Button';
import { CopiedText } from '../../ui/CopiedText';
import { copyText } from '../../ui/copy-text';
import { Field } from '../../ui/Field';
import type { BoardColumns, ColumnList } from './board-columns';
import { withNewName, withoutNewName } from './interview-draft';
import { messages } from './messages';
import { namesAsText, namesByList } from './names-to-copy';
import { NamesToCreate } from './NamesToCreate';
import type { Interview } from './use-interview';

export interface CardsToCreateProps {
  readonly interview: Interview;
  readonly columns: BoardColumns;
  /** Key of the canvas that is shown: a new name belongs to one of its lists. */
  readonly canvas: string;
}

/** A list in a menu, by what it stands for. Its own name tells apart two lists of one column. */
const asOption = ({ column, name }: ColumnList) => `${core().columns[column].one} (${name.slice(0, 60)})`;

/**
 * What came up and has no card yet. A Power-Up cannot make cards, so the names are kept as a list to copy, until they are removed or
 * their cards stand on the board.
 */
export function CardsToCreate({ interview, columns, canvas }: CardsToCreateProps) {
  const { draft, change, toggle } = interview;
  const words = messages().toCreate;
  const lists = columns.lists.filter((list) => list.canvas === canvas);
  const [chosen, setChosen] = useState('');
  const [copied, setCopied] = useState<{ readonly text: string; readonly done: boolean } | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const idList = lists.some(({ id }) => id === chosen) ? chosen : (lists[0]?.id ?? '');
  const groups = namesByList(draft.newNames, columns.lists);

  function add(): void {
    setCopied(null);
    change((before) => withNewName(before, idList));
    input.current?.focus();
  }

  function addOnEnter(event: TargetedKeyboardEvent<HTMLInputElement>): void {
    // While an input method composes a word, Enter takes the word.
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    add();
  }

  const copy = (of: typeof groups) => {
    const text = namesAsText(of);
    setCopied({ text, done: copyText(text) });
  };

  return (
    <section class="to-create" aria-labelledby="interview-to-create">
      <h2 id="interview-to-create">{words.heading}</h2>
      <p class="subtle">{words.text}</p>
      <div class="to-create-add">
        <Field label={words.column}>
          {(control) => (
            <select
              {...control}
              name="new-list"
              value={idList}
              onChange={(event) => setChosen(event.currentTarget.value)}
            >
              {lists.map((list) => (
                <option key={list.id} value={list.id}>
                  {asOption(list)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={words.name}>
          {(control) => (
            <input
              {...control}
              ref={input}
              name="new-name"
              dir="auto"
              autocomplete="off"
              maxLength={500}
              value={draft.newName}
              onInput={(event) => {
                const newName = event.currentTarget.value;
                change((before) => ({ ...before, newName }));
              }}
              onKeyDown={addOnEnter}
            />
          )}
        </Field>
        <Button onClick={add}>{words.add}</Button>
      </div>
      {groups.map((group) => (
        <NamesToCreate
          key={group.idList}
          group={group}
          cards={columns.cards}
          onCopy={() => copy([group])}
          onRemove={(name) => {
            change((before) => withoutNewName(before, { idList: group.idList, name }));
            input.current?.focus();
          }}
          onTick={(card) => {
            if (!draft.picks.some(({ idCard, ticked }) => ticked && idCard === card.id)) toggle(card);
            change((before) => withoutNewName(before, { idList: group.idList, name: card.name.trim() }));
            input.current?.focus();
          }}
        />
      ))}
      {groups.length > 1 && <Button onClick={() => copy(groups)}>{words.copyAll}</Button>}
      <CopiedText copied={copied} />
    </section>
  );
}
