import type { ComponentChildren } from 'preact';
import type { Evidence } from '../../shared/schemas/evidence';
import { EVIDENCE_KIND_LABELS, SIGNAL_LABELS, STANCE_LABELS } from '../../shared/taxonomy';
import { peopleInWords } from '../../shared/words/people';
import { dayInWords } from './day-in-words';
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
          <bdi class="entry-who">{who}</bdi> · {EVIDENCE_KIND_LABELS[kind].toLowerCase()}
          {customers > 1 && ` · ${peopleInWords(customers)}`} ·{' '}
          <time dateTime={date}>{dayInWords(date)}</time>
        </span>
        <span class="entry-actions">{children}</span>
      </p>
      {note !== '' && (
        <p class="entry-note" dir="auto">
          {note}
        </p>
      )}
      <ul class="entry-marks" aria-label="What it shows">
        <li class="mark" data-stance={stance}>
          {STANCE_LABELS[stance]}
        </li>
        {signals.map((signal) => (
          <li class="mark" key={signal}>
            {SIGNAL_LABELS[signal]}
          </li>
        ))}
        {link !== undefined && (
          <li>
            <a href={link} target="_blank" rel="noopener noreferrer">
              Link
            </a>
          </li>
        )}
      </ul>
    </>
  );
}
