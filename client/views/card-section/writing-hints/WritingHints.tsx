import { useLayoutEffect, useRef } from 'preact/hooks';
import { checksSpeak } from '../../../../shared/language/checks-speak';
import type { Item } from '../../../../shared/schemas/item';
import type { Column } from '../../../../shared/taxonomy';
import { checkName } from '../../../../shared/writing-checks/check-name';
import { hints } from '../../../language/hints';
import { pageLanguage } from '../../../language/messages';
import type { Room } from '../../../trello/card-store';
import type { CardOnBoard } from '../../evidence/read-card-on-board';
import { messages } from './messages';
import { useDismissal } from './use-dismissal';
import { useOwnProducts } from './use-own-products';
import './writing-hints.css';

export interface WritingHintsProps {
  readonly idCard: string;
  readonly at: CardOnBoard;
  readonly column: Column;
  /** As stored. */
  readonly item: Item;
  readonly onSaved: (saved: { readonly item: Item; readonly room: Room }) => void;
}

/** Questions about the card's name, each with a way to reword it. Never a block, and each can be dismissed for good. */
export function WritingHints({ idCard, at, column, item, onSaved }: WritingHintsProps) {
  const products = useOwnProducts(at);
  const dismissal = useDismissal(idCard, item, onSaved);
  const root = useRef<HTMLElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const before = useRef<string | null>(null);
  const broughtBack = (hint: string) => root.current?.querySelector<HTMLElement>(`[data-hint="${hint}"]`);
  const { last, problem } = dismissal;

  // The button that was pressed is gone: the focus goes to the one that takes it back.
  useLayoutEffect(() => {
    if (last !== null) undo.current?.focus();
    else if (before.current !== null) broughtBack(before.current)?.focus();
    before.current = last;
  }, [last]);

  if (!checksSpeak(pageLanguage())) return <p class="field-hint">{hints().onlyEnglish}</p>;
  if (products === null) return null;
  const shown = checkName(column, at.card.name, products, hints()).filter(
    ({ check }) => !dismissal.isDismissed(check),
  );
  if (shown.length === 0 && last === null && problem === null) return null;
  return (
    <section class="writing-hints" ref={root} aria-label={messages().label}>
      {shown.map(({ check, why, reword }) => (
        <div class="writing-hint" key={check}>
          <p id={`hint-${check}`}>{why}</p>
          <p class="subtle">{reword}</p>
          <button
            type="button"
            class="quiet-action"
            data-hint={check}
            aria-describedby={`hint-${check}`}
            onClick={() => dismissal.dismiss(check)}
          >
            {messages().dismiss}
          </button>
        </div>
      ))}
      {last !== null && (
        <p class="undo" role="status">
          {messages().dismissed}
          <button type="button" class="quiet-action" ref={undo} onClick={dismissal.undo}>
            {messages().undo}
          </button>
        </p>
      )}
      {problem !== null && (
        <p class="field-problem" role="alert">
          {`${messages().notSaved} ${problem}`}
        </p>
      )}
    </section>
  );
}
