import type { RefObject, TargetedKeyboardEvent } from 'preact';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { Field } from '../../../ui/Field';
import type { OtherCard } from './mergeable-cards';
import { messages } from './messages';

export interface ChooseTargetProps {
  readonly cards: readonly OtherCard[];
  readonly onChoose: (card: OtherCard) => void;
  readonly onCancel: () => void;
  readonly searchRef: RefObject<HTMLInputElement>;
}

/** More rows than this are not drawn: a search narrows them. */
const ROWS = 30;
/** How much of a name is searched and shown; the rest of a name of 16 kB is no name. */
const READ = 300;

/** Without case and accents, so that "cafe" finds "Café". */
const folded = (text: string) => text.slice(0, READ).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function search(cards: readonly OtherCard[], query: string): OtherCard[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return cards.filter(({ name }) => words.every((word) => folded(name).includes(word)));
}

/** Cards to merge into, found by name. Enter in the search goes to the first one. */
export function ChooseTarget({ cards, onChoose, onCancel, searchRef }: ChooseTargetProps) {
  const [query, setQuery] = useState('');
  const found = useMemo(() => search(cards, query), [cards, query]);
  const rows = found.slice(0, ROWS);
  const list = useRef<HTMLUListElement>(null);
  const heading = useId();
  const words = messages().choose;

  function onKeyDown(event: TargetedKeyboardEvent<HTMLInputElement>): void {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    list.current?.querySelector('button')?.focus();
  }

  return (
    <section class="merge-panel" aria-labelledby={heading}>
      <h3 id={heading}>{words.heading}</h3>
      <Field label={words.find}>
        {(control) => (
          <input
            {...control}
            ref={searchRef}
            name="merge-search"
            type="search"
            dir="auto"
            autocomplete="off"
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <p class="field-hint" role="status">
        {found.length === 0
          ? words.none
          : found.length > ROWS
            ? words.first(found.length, ROWS)
            : words.found(found.length)}
      </p>
      {rows.length > 0 && (
        <ul class="merge-targets" ref={list}>
          {rows.map((card) => (
            <li key={card.id}>
              <button type="button" class="merge-target" onClick={() => onChoose(card)}>
                <bdi class="merge-target-name">
                  {card.name.trim() === '' ? messages().noName : card.name.slice(0, READ)}
                </bdi>
                <bdi class="merge-target-list">{card.list.slice(0, READ)}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="merge-actions">
        <button type="button" class="quiet-action" onClick={onCancel}>
          {messages().cancel}
        </button>
      </div>
    </section>
  );
}
