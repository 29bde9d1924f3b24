import type { RefObject } from 'preact';
import type { Evidence } from '../../../../shared/schemas/evidence';
import type { Item } from '../../../../shared/schemas/item';
import type { Room } from '../../../trello/card-store';
import { charactersTooMany } from '../../evidence/characters-too-many';
import type { Notebook } from '../../evidence/notebook';
import type { EvidenceFormState } from '../../evidence/use-evidence-form';
import type { EvidenceLog } from '../../evidence/use-evidence-log';
import type { EntryTooLong } from '../../evidence/use-too-long';
import { FoldOutcome } from './FoldOutcome';
import { MakeRoom } from './MakeRoom';
import type { Folding } from './use-folding';

export interface RoomForEntryProps {
  /** As stored. */
  readonly item: Item;
  readonly room: Room;
  readonly notebook: Notebook;
  readonly form: EvidenceFormState;
  readonly log: Pick<EvidenceLog, 'retry'>;
  readonly folding: Folding;
  /** Id of an entry that could not be saved and for which room is wanted; null for none. */
  readonly asked: string | null;
  readonly onAnswered: () => void;
  readonly whoRef: RefObject<HTMLInputElement>;
  /** Puts the cursor into the form's quote. */
  readonly toQuote: () => void;
}

/** What is to become of an entry that does not fit on the card; and what became of the notes that were folded. */
export function RoomForEntry(props: RoomForEntryProps) {
  const { notebook, form, folding, asked, whoRef } = props;
  const { fold } = folding;
  const { tooLong } = form;
  const unsaved = notebook.unsaved.find(({ entry, problem }) => entry.id === asked && problem !== null);
  return (
    <>
      {unsaved ? (
        <RoomForUnsaved key={unsaved.entry.id} {...props} entry={unsaved.entry} />
      ) : (
        tooLong?.asks && <RoomForTyped key={tooLong.attempt} {...props} tooLong={tooLong} />
      )}
      {fold && (
        <FoldOutcome key={fold.id} fold={fold} folding={folding} onClosed={() => whoRef.current?.focus()} />
      )}
    </>
  );
}

/** The entry in the form was refused. */
function RoomForTyped({
  tooLong: { entry, tooMany },
  item,
  form,
  folding,
  whoRef,
  toQuote,
}: RoomForEntryProps & { readonly tooLong: EntryTooLong }) {
  function shorten(): void {
    form.onShorten();
    toQuote();
  }
  function fold(notes: readonly Evidence[]): void {
    folding.start(notes, entry);
    form.onTaken();
    whoRef.current?.focus();
  }
  return (
    <MakeRoom
      entry={entry}
      tooMany={tooMany}
      evidence={item.evidence}
      onShorten={shorten}
      onFold={fold}
      onCancel={shorten}
    />
  );
}

/** The card filled up before the entry got there. */
function RoomForUnsaved({
  entry,
  item,
  room,
  notebook,
  form: { putBack },
  log,
  folding,
  onAnswered,
  whoRef,
  toQuote,
}: RoomForEntryProps & { readonly entry: Evidence }) {
  const onTheWay = notebook.unsaved.filter(({ problem }) => problem === null).map((one) => one.entry);

  const answer = (act: () => void) => {
    act();
    onAnswered();
    whoRef.current?.focus();
  };
  function shorten(): void {
    answer(() => putBack?.(entry));
    toQuote();
  }
  return (
    <MakeRoom
      entry={entry}
      tooMany={charactersTooMany(item, [...onTheWay, entry], room)}
      evidence={item.evidence}
      onShorten={putBack && shorten}
      onFold={(notes) => answer(() => folding.start(notes, entry))}
      onAdd={() => answer(() => log.retry(entry))}
      onCancel={() => answer(() => undefined)}
    />
  );
}
