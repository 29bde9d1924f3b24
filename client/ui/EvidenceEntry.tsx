import type { ComponentChildren } from 'preact';
import type { Evidence } from '../../shared/schemas/evidence';
import { core } from '../language/core';
import { dayInWords } from './day-in-words';
import { messages } from './messages';
import './evidence-list.css';

export interface EvidenceEntryProps {
  readonly entry: Evidence;
  /** Buttons, or how saving goes. */
  readonly children?: ComponentChildren;
}

/** One entry as people read it: who, how and when; the quote; what it shows. */
export function EvidenceEntry({ entry, children }: EvidenceEntryProps) {
  const { who, kind, date, note, stance, signals, customers, link } = entry;
  return (
    <>
      <p class="entry-line">
        <span>
          <bdi class="entry-who">{who}</bdi> · {core().kindsInLine[kind]}
          {customers > 1 && ` · ${core().people(customers)}`} ·{' '}
          <time dateTime={date}>{dayInWords(date)}</time>
        </span>
        <span class="entry-actions">{children}</span>
      </p>
      {note !== '' && (
        <p class="entry-note" dir="auto">
          {note}
        </p>
      )}
      <ul class="entry-marks" aria-label={messages().entries.shows}>
        <li class="mark" data-stance={stance}>
          {core().stances[stance]}
        </li>
        {signals.map((signal) => (
          <li class="mark" key={signal}>
            {core().signals[signal]}
          </li>
        ))}
        {link !== undefined && (
          <li>
            <a href={link} target="_blank" rel="noopener noreferrer">
              {messages().entries.link}
            </a>
          </li>
        )}
      </ul>
    </>
  );
}
