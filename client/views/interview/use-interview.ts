import { useEffect, useState } from 'preact/hooks';
import { useServices } from '../../services';
import { entryFailureInWords } from '../evidence/save-failure-in-words';
import type { BoardColumns } from './board-columns';
import {
  nextInterview,
  tickedOf,
  withPick,
  withSaved,
  withTicked,
  withUnticked,
  type InterviewDraft,
} from './interview-draft';
import {
  NO_PROBLEMS,
  problemsOf,
  readInterview,
  type CardEntry,
  type InterviewProblems,
} from './read-interview';
import { saveEntries } from './save-entries';
import { useInterviewDraft } from './use-interview-draft';

/** Where one interview stands. */
export type Phase =
  | { readonly state: 'typing' }
  | { readonly state: 'saving'; readonly of: number; readonly refused: number }
  /** Some of its cards, or all, could not be saved. */
  | { readonly state: 'unsaved' }
  | { readonly state: 'saved'; readonly who: string; readonly cards: readonly string[] };

export interface Interview {
  readonly phase: Phase;
  readonly draft: InterviewDraft;
  readonly problems: InterviewProblems;
  change(edit: (draft: InterviewDraft) => InterviewDraft): void;
  toggle(card: { readonly id: string; readonly name: string }): void;
  /** Saves every ticked card. Answers whether saving began; if not, `problems` say why. */
  save(): boolean;
  /** After a save in part: gives up the cards that were unticked. */
  finish(): void;
  /** To the form: for the next interview after a save, for the same one where nothing was saved. */
  type(): void;
  /** Empties the form; `undoClear` brings back what stood in it. */
  clear(): void;
  readonly undoClear: (() => void) | null;
}

const isSaved = ({ saved }: InterviewDraft) => saved.length > 0;

/** Ticks the card from which the view was opened, once. */
function useOpenedFrom(columns: BoardColumns, interview: Pick<Interview, 'change'>): void {
  const { port, newId } = useServices();
  useEffect(() => {
    const card = columns.cards.get(String(port.arg('idCard')));
    if (card) interview.change((draft) => (isSaved(draft) ? draft : withTicked(draft, card, newId())));
  }, []);
}

/** One interview from the first letter to the last card saved. */
export function useInterview(columns: BoardColumns): Interview {
  const { cards, newId, today } = useServices();
  const { draft, change, now } = useInterviewDraft();
  /** From a refused attempt to save on, what is wrong shows until it is put right. */
  const [tried, setTried] = useState(false);
  const [phase, setPhase] = useState<Phase>(() => ({ state: isSaved(draft) ? 'unsaved' : 'typing' }));
  const [cleared, setCleared] = useState<InterviewDraft | null>(null);

  function edit(next: (draft: InterviewDraft) => InterviewDraft): void {
    setCleared(null);
    change(next);
  }
  useOpenedFrom(columns, { change });

  function finish(): void {
    const done = now();
    setPhase({ state: 'saved', who: done.who.trim(), cards: done.saved });
    change(nextInterview);
  }

  async function run(entries: readonly CardEntry[]): Promise<void> {
    const of = now().saved.length + entries.length;
    let refused = 0;
    setPhase({ state: 'saving', of, refused });
    await saveEntries(cards, entries, (idCard, result) => {
      if (result.saved) {
        change((before) => withSaved(before, idCard));
        return;
      }
      refused++;
      change((before) => withPick(before, idCard, { problem: entryFailureInWords(result.reason) }));
      setPhase({ state: 'saving', of, refused });
    });
    if (refused === 0) finish();
    else setPhase({ state: 'unsaved' });
  }

  function save(): boolean {
    const read = readInterview(now(), today());
    setTried(!read.ok);
    if (read.ok) void run(read.entries);
    return read.ok;
  }

  function toggle(card: { readonly id: string; readonly name: string }): void {
    const ticked = tickedOf(now()).some(({ idCard }) => idCard === card.id);
    edit((before) => (ticked ? withUnticked(before, card.id) : withTicked(before, card, newId())));
  }

  function clear(): void {
    const before = now();
    setTried(false);
    change(nextInterview);
    setCleared(before);
  }

  return {
    phase,
    draft,
    problems: tried ? problemsOf(draft, today()) : NO_PROBLEMS,
    change: edit,
    toggle,
    save,
    finish,
    type: () => setPhase({ state: 'typing' }),
    clear,
    undoClear:
      cleared &&
      (() => {
        change(() => cleared);
        setCleared(null);
      }),
  };
}
