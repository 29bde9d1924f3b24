import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Item } from '../../../../shared/schemas/item';
import type { Column } from '../../../../shared/taxonomy';
import { movingInWords } from '../../../../shared/words/merge';
import { mergeWords } from '../../../language/merge';
import { useServices } from '../../../services';
import type { Room } from '../../../trello/card-store';
import type { CardOnBoard } from '../../evidence/read-card-on-board';
import { ChooseTarget } from './ChooseTarget';
import { ConfirmMerge } from './ConfirmMerge';
import { DuplicateHint } from './DuplicateHint';
import type { MergePreview } from './merge-preview';
import { MergeOutcome } from './MergeOutcome';
import type { OtherCard } from './mergeable-cards';
import { messages } from './messages';
import { useDifferentCards } from './use-different-cards';
import { useMerge } from './use-merge';
import { useNearDuplicates } from './use-near-duplicates';
import { useOtherCards } from './use-other-cards';
import './merge.css';

export interface MergeProps {
  readonly idCard: string;
  readonly at: CardOnBoard;
  readonly column: Column;
  /** As stored. */
  readonly item: Item;
  readonly onSaved: (saved: { readonly item: Item; readonly room: Room }) => void;
}

/** What is open: nothing, the choice of a card, or the question whether to merge into the chosen one. */
type Open = 'nothing' | 'choice' | OtherCard;

/** Names of 16 kB exist, and the tab's memory is small. */
const NAME_KEPT = 200;

const NO_CARDS: readonly OtherCard[] = [];

/** The hint at near duplicates and the way to merge the card into another one; then how that went, with the way back. */
export function Merge({ idCard, at, column, item, onSaved }: MergeProps) {
  const { port } = useServices();
  const others = useOtherCards(idCard, column, at);
  const merging = useMerge(idCard, onSaved);
  const different = useDifferentCards(idCard, onSaved);
  const lookalikes = useNearDuplicates(idCard, at.card.name, item, others?.mergeable ?? NO_CARDS);
  const [open, setOpen] = useState<Open>('nothing');
  const opener = useRef<HTMLButtonElement>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const outcome = useRef<HTMLElement>(null);
  const noted = useRef<HTMLParagraphElement>(null);
  const focusNext = useRef<'opener' | 'search' | 'outcome' | 'noted' | null>(null);

  // What is to have the focus is drawn only now.
  useLayoutEffect(() => {
    const { current: wanted } = focusNext;
    focusNext.current = null;
    if (wanted === 'opener') opener.current?.focus();
    if (wanted === 'search') searchField.current?.focus();
    if (wanted === 'outcome') outcome.current?.focus();
    if (wanted === 'noted') noted.current?.focus();
  });

  function show(next: Open): void {
    focusNext.current = next === 'nothing' ? 'opener' : next === 'choice' ? 'search' : null;
    setOpen(next);
  }

  function merge(target: OtherCard, { plan, links, effect }: MergePreview): void {
    focusNext.current = 'outcome';
    setOpen('nothing');
    merging.start({
      target: { id: target.id, name: target.name.slice(0, NAME_KEPT) },
      plan,
      links: links.map((link) => ({ ...link, name: link.name.slice(0, NAME_KEPT) })),
      moving: movingInWords(effect, mergeWords()),
    });
  }

  function close(): void {
    merging.close();
    show('nothing');
  }

  const { record } = merging;
  if (record) {
    return (
      <footer class="merge">
        <MergeOutcome record={record} merging={merging} onClose={close} outcomeRef={outcome} />
      </footer>
    );
  }
  const words = messages();
  const { canWriteBoard } = port.context();
  const hints = lookalikes.filter(({ card }) => !different.ids.has(card.id));
  const mayMerge = canWriteBoard && (others?.mergeable.length ?? 0) > 0;
  const hasNoted = different.ids.size > 0 && open === 'nothing';
  if (!mayMerge && hints.length === 0 && !hasNoted) return null;
  return (
    <footer class="merge">
      {hasNoted && (
        <p role="status" tabIndex={-1} ref={noted}>
          {words.alike.noted}
        </p>
      )}
      {open === 'nothing' && hints.length > 0 && (
        <ul class="duplicate-hints" aria-label={words.alike.label}>
          {hints.map((lookalike) => (
            <DuplicateHint
              key={lookalike.card.id}
              lookalike={lookalike}
              onMerge={mayMerge ? show : undefined}
              onDifferent={(card) => {
                focusNext.current = 'noted';
                different.add(card.id);
              }}
            />
          ))}
        </ul>
      )}
      {different.problem !== null && <p role="alert">{`${words.notSaved} ${different.problem}`}</p>}
      {open === 'nothing' && mayMerge && (
        <button type="button" class="quiet-action merge-open" ref={opener} onClick={() => show('choice')}>
          {words.open}
        </button>
      )}
      {open === 'choice' && (
        <ChooseTarget
          cards={others?.mergeable ?? NO_CARDS}
          searchRef={searchField}
          onChoose={show}
          onCancel={() => show('nothing')}
        />
      )}
      {typeof open === 'object' && (
        <ConfirmMerge
          key={open.id}
          idCard={idCard}
          item={item}
          unread={at.data.state === 'unreadable' ? 0 : (at.data.kept ?? 0)}
          target={open}
          valueMap={others?.valueMap ?? NO_CARDS}
          onMerge={(preview) => merge(open, preview)}
          onOther={() => show('choice')}
          onCancel={() => show('nothing')}
        />
      )}
    </footer>
  );
}
