import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { countReviews, NO_FILTERS, reviewQueue, type QueueEntry } from '../../../shared/review/queue';
import type { Item } from '../../../shared/schemas/item';
import type { BoardSnapshot } from '../../../shared/schemas/snapshot';
import { isProfile } from '../../../shared/taxonomy';
import { reviewCountsInWords } from '../../../shared/words/review';
import { core } from '../../language/core';
import { figures } from '../../language/figures';
import { useServices } from '../../services';
import type { UnreadableCard } from '../../trello/read-board';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { EmptyState } from '../../ui/EmptyState';
import type { AddressableCards } from '../card-section/use-addressable-cards';
import { openSummary } from '../open-page';
import { CardToReview } from './CardToReview';
import { messages } from './messages';
import { QueueFiltersForm } from './QueueFiltersForm';
import { typedReview } from './review-draft';
import { useQueue } from './use-queue';

export interface ReviewQueueProps {
  readonly snapshot: BoardSnapshot;
  readonly unreadable: readonly UnreadableCard[];
  /** The board changed and could not be read again. */
  readonly outdated: boolean;
  readonly onSaved: (idCard: string, item: Item) => void;
  readonly onAgain: () => void;
}

/** The cards to which a value-map item's links lead. */
function addressableIn(entries: readonly QueueEntry[]): AddressableCards {
  const cards = entries.flatMap(({ id, name, column }) =>
    isProfile(column) ? { id, name, column, label: core().columns[column].one } : [],
  );
  return { state: 'read', cards, others: new Map() };
}

/** All items of the board, to be gone through one by one. */
export function ReviewQueue({ snapshot, unreadable, outdated, onSaved, onAgain }: ReviewQueueProps) {
  const { port } = useServices();
  const { heading, again, reading, queue: words } = messages();
  const entries = useMemo(
    () => reviewQueue(snapshot, new Set(unreadable.map(({ idCard }) => idCard))),
    [snapshot, unreadable],
  );
  const addressable = useMemo(() => addressableIn(entries), [entries]);
  const queue = useQueue(entries);
  const { shown, current, index } = queue;
  const mark = useRef<HTMLInputElement>(null);
  const firstFilter = useRef<HTMLSelectElement>(null);
  const [said, setSaid] = useState('');
  const [wentOn, setWentOn] = useState(0);

  // The next card is drawn by now: the cursor goes to its mark, and its head comes into sight, also where that is far above.
  useLayoutEffect(() => {
    if (wentOn === 0) return;
    mark.current?.focus({ preventScroll: true });
    document.documentElement.scrollTop = 0;
  }, [wentOn]);

  function saved(idCard: string, item: Item): void {
    onSaved(idCard, item);
    // A review that was removed, or typed on meanwhile, keeps the coach here.
    if (!item.review || typedReview(port, idCard) !== null) return;
    const next = queue.goOn(idCard);
    const savedAs = words.savedAs(core().marks[item.review.mark]);
    setSaid(next === null ? `${savedAs} ${words.last}` : savedAs);
    if (next !== null) setWentOn((n) => n + 1);
  }

  function go(by: 1 | -1): void {
    setSaid('');
    queue.go(by);
  }

  function clearFilters(): void {
    queue.setFilters(NO_FILTERS);
    firstFilter.current?.focus();
  }

  return (
    <>
      <header class="review-bar">
        <h1>{heading}</h1>
        {entries.length > 0 && (
          <p class="review-counts">{reviewCountsInWords(countReviews(entries), figures())}</p>
        )}
        <Button onClick={() => openSummary(port)}>{words.summary}</Button>
      </header>
      {outdated && (
        <Callout kind="warning" title={reading.failed}>
          <p>{reading.outdated}</p>
          <Button onClick={onAgain}>{again}</Button>
        </Callout>
      )}
      {unreadable.length > 0 && <p class="subtle">{words.unreadable(unreadable.length)}</p>}
      {entries.length === 0 ? (
        <EmptyState title={words.empty.title}>
          <p>{words.empty.text}</p>
        </EmptyState>
      ) : (
        <>
          <QueueFiltersForm
            entries={entries}
            filters={queue.filters}
            onChange={(filters) => {
              setSaid('');
              queue.setFilters(filters);
            }}
            firstRef={firstFilter}
          />
          {current === null ? (
            <EmptyState title={words.noMatch.title}>
              <p>{words.noMatch.text}</p>
              <Button onClick={clearFilters}>{words.noMatch.clear}</Button>
            </EmptyState>
          ) : (
            <>
              <nav class="review-steps" aria-label={words.steps}>
                <Button onClick={() => go(-1)} aria-disabled={index === 0}>
                  {words.previous}
                </Button>
                <Button onClick={() => go(1)} aria-disabled={index === shown.length - 1}>
                  {words.next}
                </Button>
                <p role="status" aria-atomic="true">
                  {said !== '' && <span class="review-said">{said} </span>}
                  {words.place(index + 1, shown.length)}
                  <span class="visually-hidden">
                    : <bdi>{current.name.slice(0, 100)}</bdi>
                  </span>
                </p>
              </nav>
              <CardToReview
                key={current.id}
                entry={current}
                addressable={addressable}
                onSaved={({ item }) => saved(current.id, item)}
                markRef={mark}
              />
            </>
          )}
        </>
      )}
    </>
  );
}
