import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../../shared/schemas/settings';
import { useRenderSignal } from '../../hooks/use-render-signal';
import { useServices, type Services } from '../../services';
import type { TrelloList } from '../../trello/port';
import { withTimeout } from '../../trello/with-timeout';
import { saveFailureInWords } from '../evidence/save-failure-in-words';
import type { MappingTools } from './list-choice';

type Edit = (settings: Settings) => Settings;

interface BoardReading {
  readonly lists: readonly TrelloList[];
  readonly settings: Settings;
  readonly tools: MappingTools;
  /** What is stored cannot be understood: the defaults are shown and nothing may be written over it. */
  readonly unreadable: boolean;
}

/** A board's lists and settings as shown, and how the last change went. */
export interface BoardSettings {
  readonly reading: { readonly state: 'loading' | 'failed' } | ({ readonly state: 'read' } & BoardReading);
  readonly status: 'idle' | 'saving' | 'saved' | 'failed';
  readonly problem: string | undefined;
  /** What was changed last, in the words of whoever changed it: there the status belongs. */
  readonly place: string | null;
  /** Shows the change at once and saves it with one write. */
  change(place: string, edit: Edit): void;
  /** Saves with one write, and shows the change only then. Answers why it was not saved, in words; null when it was. */
  save(edit: Edit): Promise<string | null>;
  /** Reads again, or saves once more what could not be saved. */
  retry(): void;
}

async function readBoard({ port, board }: Services): Promise<BoardReading> {
  // The table of list names comes while Trello answers.
  const [tools, lists, stored] = await Promise.all([
    import('./mapping-tools'),
    withTimeout(port.lists()),
    board.read(),
  ]);
  return { lists, tools, settings: stored.settings, unreadable: stored.state === 'unreadable' };
}

/** Reads the board's settings, again whenever Trello says that they may have changed, and saves changes one by one. */
export function useBoardSettings(): BoardSettings {
  const services = useServices();
  const renderSignal = useRenderSignal();
  const [attempt, setAttempt] = useState(0);
  const [stored, setStored] = useState<BoardReading | 'loading' | 'failed'>('loading');
  /** Changes that are not known to be saved, oldest first. */
  const [pending, setPending] = useState<readonly Edit[]>([]);
  const [failed, setFailed] = useState<ReadonlyMap<Edit, string>>(new Map());
  const [everSaved, setEverSaved] = useState(false);
  const [place, setPlace] = useState<string | null>(null);
  const saves = useRef(0);

  useEffect(() => {
    let wanted = true;
    const savesBefore = saves.current;
    readBoard(services).then(
      // Settings that a save has read meanwhile are younger than these.
      (read) => wanted && saves.current === savesBefore && setStored(read),
      () => wanted && setStored((now) => (now === 'loading' ? 'failed' : now)),
    );
    return () => {
      wanted = false;
    };
  }, [services, renderSignal, attempt]);

  const save = useCallback(
    async (edit: Edit): Promise<string | null> => {
      const result = await services.board.change(edit);
      if (!result.saved) return saveFailureInWords(result.reason);
      saves.current++;
      setStored((now) => (typeof now === 'string' ? now : { ...now, settings: result.settings }));
      return null;
    },
    [services],
  );

  async function savePending(edit: Edit): Promise<void> {
    const refused = await save(edit);
    if (refused !== null) {
      setFailed((before) => new Map(before).set(edit, refused));
      return;
    }
    setEverSaved(true);
    setPending((before) => before.filter((one) => one !== edit));
  }

  function change(where: string, edit: Edit): void {
    setPlace(where);
    setPending((before) => [...before, edit]);
    void savePending(edit);
  }

  function retry(): void {
    if (stored === 'failed') setStored('loading');
    setAttempt((n) => n + 1);
    setFailed(new Map());
    for (const edit of failed.keys()) void savePending(edit);
  }

  const status = failed.size > 0 ? 'failed' : pending.length > 0 ? 'saving' : everSaved ? 'saved' : 'idle';
  return {
    reading:
      typeof stored === 'string'
        ? { state: stored }
        : {
            state: 'read',
            ...stored,
            settings: pending.reduce((settings, edit) => edit(settings), stored.settings),
          },
    status,
    place,
    problem: [...new Set(failed.values())].join(' ') || undefined,
    change,
    save,
    retry,
  };
}
