import { useEffect, useRef, useState } from 'preact/hooks';
import type { Item } from '../../../../shared/schemas/item';
import { useServices } from '../../../services';
import type { Room } from '../../../trello/card-store';
import { keepRecord, recordOf, STEPS, type MergeRecord } from './merge-record';
import { runMerge } from './run-merge';

/** A merge that was begun from this card, and what can be done about it. */
export interface Merging {
  readonly record: MergeRecord | null;
  start(begun: Pick<MergeRecord, 'target' | 'plan' | 'links' | 'moving'>): void;
  /** Goes on where it failed. */
  retry(): void;
  undo(): void;
  /** Forgets a merge that is done, undone, or failed. */
  close(): void;
}

/** The merge of one card. It stands in the tab's memory, so that a reload of the frame neither cuts it off nor forgets how to undo it. */
export function useMerge(
  idCard: string,
  onSaved: (saved: { readonly item: Item; readonly room: Room }) => void,
): Merging {
  const { port, cards } = useServices();
  const [record, setRecord] = useState(() => recordOf(port, idCard));

  function keep(next: MergeRecord | null): void {
    keepRecord(port, idCard, next);
    setRecord(next);
  }

  function run(next: MergeRecord): void {
    void runMerge({ cards, idCard, record: next }, keep, onSaved);
  }

  // The frame was reloaded on the way. A step that had been done by then changes nothing.
  const interrupted = useRef(record);
  useEffect(() => {
    const { current } = interrupted;
    if (current && current.problem === null && current.done < STEPS) run(current);
  }, []);

  return {
    record,
    start: (begun) => run({ ...begun, doing: 'merge', done: 0, problem: null, stayed: 0 }),
    retry: () => record && run(record),
    undo: () => record && run({ ...record, doing: 'undo', done: 0, stayed: 0 }),
    close: () => keep(null),
  };
}
