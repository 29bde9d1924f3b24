import { useState } from 'preact/hooks';
import { useServices } from '../../../services';
import type { StartOverFailure } from '../../../trello/start-over';
import type { NotebookStore } from '../../evidence/notebook';
import { saveFailureInWords } from '../../evidence/save-failure-in-words';
import { messages } from './messages';

export interface StartingOverProps {
  readonly idCard: string;
  /** What is stored and cannot be read, as JSON text; null where the card can be read. */
  readonly unreadable: string | null;
  /** What stood on the card before it was started over in this tab, as JSON text. */
  readonly before: string | null;
  readonly change: NotebookStore['change'];
  /** Reads the card again. */
  readonly onReread: () => void;
}

/** After these nobody knows whether the card holds what was stored before: it stays in the tab. */
const UNCERTAIN: readonly StartOverFailure[] = ['no-answer', 'overwritten'];

const inWords = (reason: StartOverFailure) =>
  reason === 'changed' ? messages().changed : saveFailureInWords(reason);

/** Starting a card over and taking that back. What is replaced is remembered before the write, which may reload the frame. */
export function useStartOver({ idCard, unreadable, change, before, onReread }: StartingOverProps) {
  const { cards } = useServices();
  const [underWay, setUnderWay] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const remember = (startedOver: string | null) => change((notebook) => ({ ...notebook, startedOver }));

  async function startOver(): Promise<void> {
    if (unreadable === null) return;
    setUnderWay(true);
    setProblem(null);
    remember(unreadable);
    const result = await cards.startOver(idCard);
    if (result.saved) remember(result.replaced);
    else if (!UNCERTAIN.includes(result.reason)) remember(null);
    // Somebody else made the card readable meanwhile: there is nothing to start over any more.
    if (!result.saved && result.reason !== 'changed') setProblem(inWords(result.reason));
    setUnderWay(false);
    onReread();
  }

  async function putBack(): Promise<void> {
    if (before === null) return;
    setUnderWay(true);
    setProblem(null);
    const result = await cards.putBack(idCard, before);
    if (result.saved) remember(null);
    else setProblem(inWords(result.reason));
    setUnderWay(false);
    onReread();
  }

  return {
    underWay,
    /** Why it was not done, in a sentence. */
    problem,
    startOver: () => void startOver(),
    putBack: () => void putBack(),
    /** Forgets what stood there. */
    done: () => remember(null),
  };
}
