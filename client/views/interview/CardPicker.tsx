import type { RefObject, TargetedKeyboardEvent } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Canvas } from '../../../shared/schemas/list-mapping';
import { EmptyState } from '../../ui/EmptyState';
import { Field } from '../../ui/Field';
import { canvasName } from '../summary/canvas-name';
import { finds, type BoardColumns } from './board-columns';
import { CardColumn } from './CardColumn';
import { CardRow } from './CardRow';
import { tickedOf } from './interview-draft';
import { messages } from './messages';
import type { Interview } from './use-interview';

export interface CardPickerProps {
  readonly interview: Interview;
  readonly columns: BoardColumns;
  /** Key of the canvas that is shown. */
  readonly canvas: string;
  readonly onCanvas: (key: string) => void;
  readonly searchRef: RefObject<HTMLInputElement>;
}

/** How many ticked cards stand on each canvas, by its key. */
function tickedByCanvas({ draft }: Interview, { cards, lists }: BoardColumns): Map<string, number> {
  const canvasOf = new Map(lists.map(({ id, canvas }) => [id, canvas]));
  const counts = new Map<string, number>();
  for (const { idCard } of tickedOf(draft)) {
    const canvas = canvasOf.get(cards.get(idCard)?.idList ?? '');
    if (canvas !== undefined) counts.set(canvas, (counts.get(canvas) ?? 0) + 1);
  }
  return counts;
}

function CanvasSwitch({ interview, columns, canvas, onCanvas }: Omit<CardPickerProps, 'searchRef'>) {
  const counts = tickedByCanvas(interview, columns);
  const words = messages().cameUp;
  const nameOf = (one: Canvas) => {
    const count = counts.get(one.key) ?? 0;
    return count > 0 ? words.canvasTicked(canvasName(one), count) : canvasName(one);
  };
  return (
    <Field label={words.canvas}>
      {(control) => (
        <select
          {...control}
          name="canvas"
          value={canvas}
          onChange={(event) => onCanvas(event.currentTarget.value)}
        >
          {columns.canvases.map((one) => (
            <option key={one.key} value={one.key}>
              {nameOf(one)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Ticked before their card left the columns: they stay in sight, since they are saved with the others or say why not. */
function Strayed({ interview, columns }: Pick<CardPickerProps, 'interview' | 'columns'>) {
  const { draft, problems } = interview;
  const strayed = draft.picks.filter(({ idCard, ticked }) => ticked && !columns.cards.has(idCard));
  if (strayed.length === 0) return null;
  return (
    <section class="card-column" aria-labelledby="interview-strayed">
      <h3 id="interview-strayed">{messages().cameUp.strayed}</h3>
      <ul class="card-rows">
        {strayed.map((pick) => (
          <CardRow
            key={pick.idCard}
            card={{ id: pick.idCard, name: pick.name }}
            pick={pick}
            problem={problems.notes[pick.idCard]}
            who={draft.who}
            interview={interview}
          />
        ))}
      </ul>
    </section>
  );
}

/** The cards of one canvas by column, to tick those that came up. A ticked card stays in sight whatever is searched. */
export function CardPicker(props: CardPickerProps) {
  const { interview, columns, canvas, searchRef } = props;
  const words = messages().cameUp;
  const [search, setSearch] = useState('');
  const root = useRef<HTMLElement>(null);
  const isFound = useMemo(() => finds(search), [search]);
  const shown = columns.columns.filter((column) => column.canvas === canvas);
  const all = shown.flatMap(({ cards }) => cards);
  const found = search.trim() === '' ? null : all.filter(isFound).length;

  function onKeyDown(event: TargetedKeyboardEvent<HTMLInputElement>): void {
    if (event.isComposing) return;
    if (event.key === 'Escape' && search !== '') {
      // Not for the modal.
      event.preventDefault();
      setSearch('');
    }
    if (event.key === 'Enter') {
      const first = all.find(isFound);
      const boxes = root.current?.querySelectorAll<HTMLInputElement>('input[name="card"]') ?? [];
      [...boxes].find(({ value }) => value === first?.id)?.focus();
    }
  }

  return (
    <section class="card-picker" ref={root} aria-labelledby="interview-cards">
      <h2 id="interview-cards">{words.heading}</h2>
      <div class="card-picker-bar">
        {columns.canvases.length > 1 && <CanvasSwitch {...props} />}
        <Field label={words.find}>
          {(control) => (
            <input
              {...control}
              ref={searchRef}
              name="search"
              type="search"
              dir="auto"
              autocomplete="off"
              value={search}
              onInput={(event) => setSearch(event.currentTarget.value)}
              onKeyDown={onKeyDown}
              {...(interview.problems.nothingTicked ? { 'aria-invalid': true as const } : {})}
            />
          )}
        </Field>
        <p class="subtle" role="status">
          {found === null ? '' : words.found(found, all.length)}
        </p>
      </div>
      {all.length === 0 && (
        <EmptyState title={words.empty.title}>
          <p>{words.empty.text}</p>
        </EmptyState>
      )}
      <Strayed interview={interview} columns={columns} />
      {all.length > 0 && (
        <div class="card-columns">
          {shown.map(({ column, cards }) => (
            <CardColumn key={column} column={column} cards={cards} isFound={isFound} interview={interview} />
          ))}
        </div>
      )}
    </section>
  );
}
